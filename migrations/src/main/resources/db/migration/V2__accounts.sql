-- People, where they are signed in, and the keys that seal both. No column here can be read without the master key:
-- a dump shows neither an address nor a name.

-- The keysets that seal single fields outside the streams, wrapped by the master key.
create table seal_key (
    name   text  not null primary key,
    keyset bytea not null
);

-- The address is sealed so that the same address always gives the same bytes: that makes it unique and findable.
create table person (
    person_id           uuid        not null primary key,
    email               bytea       not null unique,
    password            text        not null,
    password_changed_at timestamptz not null,
    settings            bytea       not null
);

-- Where a person is signed in. A revoked device is a deleted row. Of the token only a hash is kept.
create table device (
    device_id  uuid        not null primary key,
    person_id  uuid        not null references person on delete cascade,
    token_hash bytea       not null unique,
    browser    boolean     not null,
    label      bytea       not null,
    since      timestamptz not null,
    expires_at timestamptz not null
);

create index device_by_person on device (person_id, since);
create index device_by_expiry on device (expires_at);
