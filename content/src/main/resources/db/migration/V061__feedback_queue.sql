-- What readers say becomes a queue that editors work through.
alter table page_feedback add column state varchar(20) default 'NEW' not null;
alter table page_feedback add column taken_by varchar(200) default '' not null;
alter table page_feedback add column note text default '' not null;
-- Given freely, for one mail; erased some time after the answer.
alter table page_feedback add column reader_address varchar(254);
alter table page_feedback add column answered_at timestamp(6) with time zone;
alter table page_feedback add column answer_publication bigint references publication (id);
-- What the public list says was asked for, in an editor's words; empty when it is not listed.
alter table page_feedback add column listed_as varchar(300) default '' not null;
alter table page_feedback add column changed_at timestamp(6) with time zone;

-- Whoever only pressed yes or no waits for no answer.
update page_feedback set state = 'CLOSED' where verdict <> 'PROBLEM' and comment = '';

create index page_feedback_state on page_feedback (state, id);
