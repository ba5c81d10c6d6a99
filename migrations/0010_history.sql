-- What each revision of a kit changed, told once from its text and its parent's: the history is read from here.
create table revision_told (
  revision_id uuid primary key references revision on delete cascade,
  -- How it is told; what an older program told is told anew.
  shape smallint not null,
  minutes_before integer,
  minutes integer not null,
  -- Each part that is not as it was, in a line.
  changes jsonb not null,
  -- Ids of the steps that it touched: those that changed, and those in which something did.
  steps text[] not null,
  -- The difference, word by word; null for the first, and where it is too long to keep.
  difference jsonb
);

-- A revision that is written anew (something in it was taken down) is told anew: nothing of the old text stays here.
create function forget_told_revision() returns trigger language plpgsql as $$
begin
  delete from revision_told told using revision
  where told.revision_id = revision.id and (revision.id = new.id or revision.parent_id = new.id);
  return null;
end $$;
create trigger revision_told_forgotten after update on revision for each row execute function forget_told_revision();
