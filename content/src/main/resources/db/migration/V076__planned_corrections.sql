-- What is planned may also be a correction of what readers have.
alter table publication add column planned_change varchar(20);
alter table publication add column planned_note text;
update publication set planned_change = 'MINOR', planned_note = '' where planned_for is not null;

drop index publication_planned;
create index publication_planned on publication (planned_for);
