-- Whether a device stays signed in when its browser is closed. One that does not ends soon after its last use.
alter table device add column stays boolean not null default true;

-- How often somebody has tried to sign in as a person and failed since that person was last told. Who tried is not
-- kept.
create table sign_in_failure (
    person_id uuid        not null primary key references person on delete cascade,
    tries     integer     not null check (tries > 0),
    since     timestamptz not null
);
