-- A new kit before it is anybody else's business: seen by its author and whom they name, sealed until it is proposed.
create table draft (
  id uuid primary key default gen_random_uuid(),
  author_id uuid not null references person on delete cascade,
  title_sealed sealed not null,
  -- The whole kit.md.
  text_sealed sealed not null,
  -- What a Word file held that we did not understand, a line each.
  left_over_sealed sealed,
  -- Counts savings: two tabs don't overwrite one another.
  version integer not null check (version > 0),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- The proposal it became.
  proposal_id uuid references proposal
);
create index draft_of_author on draft (author_id, changed_at desc);

create table draft_picture (
  draft_id uuid not null references draft on delete cascade,
  name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'),
  -- Base64 of its bytes.
  bytes_sealed sealed not null,
  type text not null,
  width_px integer not null,
  height_px integer not null,
  primary key (draft_id, name)
);

-- Somebody whom the author named: they may read it and write in it, once they pressed the button behind a mailed link.
create table draft_helper (
  draft_id uuid not null references draft on delete cascade,
  person_id uuid not null references person on delete cascade,
  added_at timestamptz not null,
  agreed_at timestamptz,
  primary key (draft_id, person_id)
);
create index draft_helper_of_person on draft_helper (person_id);
