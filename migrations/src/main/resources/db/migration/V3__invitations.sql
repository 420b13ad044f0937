-- How second partners come in. Of the secret only a hash is kept, and the greeting is sealed.
create table invitation (
    couple_id     uuid        not null,
    invitation_id uuid        not null,
    inviter       uuid        not null,
    kind          text        not null check (kind in ('LINK', 'CODE')),
    secret_hash   bytea       not null unique,
    greeting      bytea       not null,
    made_at       timestamptz not null,
    expires_at    timestamptz not null,
    joiner        uuid,
    accepted_at   timestamptz,
    ended         text check (ended in ('DECLINED', 'WITHDRAWN', 'REPLACED', 'CONFIRMED')),
    constraint invitation_of_couple primary key (couple_id, invitation_id),
    check ((joiner is null) = (accepted_at is null)),
    check (ended is distinct from 'CONFIRMED' or joiner is not null)
);

-- A couple has at most one invitation that has not ended.
create unique index invitation_open on invitation (couple_id) where ended is null;
create index invitation_by_joiner on invitation (joiner) where joiner is not null;
