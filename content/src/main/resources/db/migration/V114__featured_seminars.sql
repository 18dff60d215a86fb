-- Seminars that are put before readers of the start page and of chosen pages, until a day.
create table featured_seminar (
    seminar_id  bigint       primary key references seminar (id),
    until_day   date         not null,
    featured_by varchar(254) not null,
    featured_at timestamp(6) with time zone not null
);

-- Pages besides the start page, by their shortest path: /about, /p/12.
create table featured_seminar_page (
    seminar_id bigint       not null references featured_seminar (seminar_id),
    page       varchar(200) not null,
    primary key (seminar_id, page)
);
