-- What was last told of the search of an alert itself, such as that a term it asks for has gone out of use. It is told once.
alter table search_alert add column remarks text default '' not null;
