-- Where email goes out: the address that somebody wants to sign in with from now on, until they have typed the code that
-- went there. It is sealed, and of the code only a hash is kept. The row goes when it is used, replaced or a day old.
create table address_change (
    person_id  uuid        not null primary key references person on delete cascade,
    email      bytea       not null,
    code_hash  bytea,
    expires_at timestamptz not null,
    mail_at    timestamptz,
    tries      integer     not null default 0
);

-- The address that somebody had before, as it was kept in person, until a mail there has said that it was changed.
create table address_left (
    person_id uuid        not null references person on delete cascade,
    email     bytea       not null,
    mail_at   timestamptz not null,
    tries     integer     not null default 0,
    constraint address_left_of primary key (person_id, email)
);
