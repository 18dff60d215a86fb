-- What a document's words amount to, to find others that say mostly the same: least hashes of its
-- phrases, and the bands of them that a like document would share.
create table document_sketch (
    document bigint primary key references document (id) on delete cascade,
    phrases  integer      not null,
    hashes   varchar(2000) not null
);

create table document_band (
    document bigint  not null references document (id) on delete cascade,
    band     integer not null,
    hash     bigint  not null,
    primary key (document, band)
);

create index document_band_hash on document_band (hash, band);
