-- What alerts tell of, by the numbers that the search has: publications by their own, seminars below zero. That is why
-- the number refers to no table, and why this takes the place of newly_published, which did.
create table novelty (
    number       bigint primary key,
    published_at timestamp(6) with time zone not null,
    -- Null while it cannot be found yet.
    edition      bigint
);

create index novelty_edition on novelty (edition);

insert into novelty (number, published_at, edition)
select publication_id, published_at, edition
from newly_published;

-- Seminars that readers know already are nothing new.
insert into novelty (number, published_at, edition)
select -id, coalesce(published_at, updated_at), 0
from seminar
where state <> 'DRAFT';

drop table newly_published;
