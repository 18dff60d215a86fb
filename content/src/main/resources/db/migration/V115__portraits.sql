-- Pictures of speakers that the file store keeps: only what stands here is shown to readers.
create table portrait (
    file_key varchar(64)  primary key,
    added_by varchar(254) not null,
    added_at timestamp(6) with time zone not null
);
