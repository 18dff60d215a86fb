-- Pages, slides, or parts that the portal made where the file knows no pages.
alter table document add column page_unit varchar(10) default 'PAGE' not null;
