alter table document add column offered_keywords text;
alter table document add column keywords text;
-- As much of an ISO date as the first pages show: 2010, 2010-03 or 2010-03-15.
alter table document add column offered_dated varchar(10);
