create table stored_setting (
    name       varchar(60)  primary key,
    chosen     text         not null,
    changed_by varchar(200) not null,
    changed_at timestamp(6) with time zone not null
);
