-- Private links to a calendar of a couple's check-ins. Of the secret in a link only a hash is kept. A revoked link is a
-- deleted row.
create table calendar_link (
    couple_id   uuid        not null,
    person_id   uuid        not null,
    link_id     uuid        not null,
    secret_hash bytea       not null unique,
    neutral     boolean     not null,
    made_at     timestamptz not null,
    constraint calendar_link_of_partner primary key (couple_id, person_id, link_id)
);
