alter table person add column ask_again smallint check (ask_again > 0);
