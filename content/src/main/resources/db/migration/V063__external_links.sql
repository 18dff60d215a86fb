-- The web addresses that publications link to, and what came of asking for them.
create table external_link (
    url        varchar(1000) primary key,
    checked_at timestamp(6) with time zone not null,
    failures   integer not null,
    problem    text
);
