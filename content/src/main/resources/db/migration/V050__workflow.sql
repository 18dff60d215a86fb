-- Who sent it to review, when readers are to get it, and where they go after it was withdrawn.
alter table publication add column submitted_by varchar(254);
alter table publication add column submitted_at timestamp(6) with time zone;
alter table publication add column planned_for timestamp(6) with time zone;
alter table publication add column planned_version integer;
alter table publication add column planned_by varchar(254);
alter table publication add column successor_id bigint references publication (id);

create index publication_planned on publication (state, planned_for);

-- What goes with a version beside title and body, as JSON; null in versions from before.
alter table publication_version add column particulars text;

-- The public history: which version readers were given when.
create table publication_release (
    publication_id bigint       not null references publication (id),
    position       integer      not null,
    version        integer      not null,
    released_at    timestamp(6) with time zone not null,
    released_by    varchar(254) not null,
    change         varchar(20)  not null,
    note           text         not null,
    primary key (publication_id, position)
);

insert into publication_release (publication_id, position, version, released_at, released_by, change, note)
select id, 0, published_version, coalesce(published_at, updated_at), 'the portal', 'FIRST', ''
from publication
where published_version is not null;
