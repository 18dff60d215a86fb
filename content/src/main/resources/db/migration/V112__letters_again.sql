-- The form with which a letter was sent to everybody once more: the same form again is the same round. Null for the others,
-- which the words themselves keep from going twice.
alter table letter_round add column press varchar(64);
alter table letter_round add constraint letter_round_once unique (seminar_id, press);
