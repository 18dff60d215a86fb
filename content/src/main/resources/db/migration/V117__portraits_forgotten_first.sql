-- A picture is forgotten in one transaction, and its file deleted in the next: that cannot be taken back.
alter table portrait add column forgotten_at timestamp(6) with time zone;
