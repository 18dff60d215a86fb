-- One row: whoever features a seminar holds it, so that no two at once count the same others.
create table featured_turn (
    id integer primary key
);

insert into featured_turn (id) values (1);
