-- What reading lists name, to find seminars by it; the lists themselves, with notes and in order, are in the plans.
create table seminar_reading (
    seminar_id bigint      not null references seminar (id),
    work       varchar(20) not null,
    -- Of a publication, a lesson or a document.
    number     bigint      not null,
    primary key (seminar_id, work, number)
);

create index seminar_reading_work on seminar_reading (work, number);
