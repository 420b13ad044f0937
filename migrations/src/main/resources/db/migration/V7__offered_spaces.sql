-- Where pasts out of archives are laid down, as streams behind no seat, until both partners have agreed to go on from
-- them. A row is gone once they have, or once the stream has been destroyed because nobody wants it any more.
create table offered_space (
    space_id  uuid        not null,
    couple_id uuid        not null,
    made_at   timestamptz not null,
    constraint offered_space_id primary key (space_id)
);
