-- Where accounts are made by invitation: whom an invitation has let in, as a hash of their sealed address. It lets in
-- nobody else.
alter table invitation add column newcomer_hash bytea;
