-- How far pages without words have been read from their pictures.
alter table document add column recognition_due boolean default false not null;
alter table document add column recognised_to integer default 0 not null;
alter table document add column recognised_pages integer default 0 not null;
alter table document_page add column recognised boolean default false not null;

-- Scanned files that are here already are looked at too.
update document set recognition_due = true where state = 'READ' and media_type = 'application/pdf';

create index document_recognition_due on document (recognition_due, id);
