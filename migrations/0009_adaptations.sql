-- Versions of a kit that stand beside it: a group's own, and in another language; and who wants to hear of them.

-- The group whose own version this is: its contacts decide about it. Null: the whole movement's.
alter table kit add column group_id uuid references movement_group;
create index kit_of_group on kit (group_id) where group_id is not null;

-- A group's own version of another kit.
create table adaptation (
  kit_id uuid primary key references kit,
  source_kit_id uuid not null references kit,
  -- The revision of the source up to which somebody looked, and took or left each change.
  taken_up_to uuid not null references revision,
  made_at timestamptz not null
);
create index adaptation_of on adaptation (source_kit_id);

-- A change of the source that the group did not want, as it was then: it is not shown again until it changes again.
create table left_change (
  kit_id uuid not null references adaptation on delete cascade,
  -- Between which revisions of the source it stands, and which change it is.
  since_id uuid not null references revision,
  until_id uuid not null references revision,
  change_key text not null,
  at timestamptz not null,
  primary key (kit_id, since_id, until_id, change_key)
);

-- Somebody began to put a kit into a language. It becomes a kit of its own when somebody else has read it.
create table translation (
  id uuid primary key default gen_random_uuid(),
  source_kit_id uuid not null references kit,
  language text not null check (length(language) between 2 and 35),
  -- Null until somebody else has read some of it.
  kit_id uuid unique references kit,
  made_at timestamptz not null,
  unique (source_kit_id, language)
);

-- A piece of a kit in that language.
create table translated_piece (
  translation_id uuid not null references translation on delete cascade,
  -- A step's or other part's id, `front.matter` or `evaluation.sheet`.
  piece text not null,
  -- Commit id of the source's revision that it was translated from.
  source_commit text not null check (source_commit ~ '^[0-9a-f]{40}$'),
  -- Words that nobody else has read yet; null: they stand in the translation's kit.
  wording jsonb,
  by_id uuid references person on delete set null,
  -- The name to publish; "someone" is the default.
  credit text not null check (length(credit) between 1 and 80),
  saved_at timestamptz not null,
  primary key (translation_id, piece)
);
create index translated_piece_of on translated_piece (by_id);

-- Somebody who reads the language read what was new, and let it be published.
create table translation_reading (
  id uuid primary key default gen_random_uuid(),
  translation_id uuid not null references translation on delete cascade,
  revision_id uuid not null references revision,
  reader_id uuid references person on delete set null,
  credit text not null check (length(credit) between 1 and 80),
  words text not null,
  at timestamptz not null
);
create index translation_reading_of on translation_reading (translation_id, at);
create index translation_reading_by on translation_reading (reader_id);

-- A piece whose source was changed after it was translated.
create table piece_behind (
  kit_id uuid not null references kit,
  piece text not null,
  title text not null,
  since_at timestamptz not null,
  primary key (kit_id, piece)
);
create index piece_behind_since on piece_behind (since_at);

-- What somebody wants to hear of, in one letter a week at most.
create table follow (
  person_id uuid not null references person on delete cascade,
  what text not null check (what in ('kit', 'language', 'decisions')),
  -- A kit's slug or a language's tag; '' for the decisions.
  of_which text not null,
  from_at timestamptz not null,
  primary key (person_id, what, of_which)
);
create index follow_of on follow (what, of_which);

create table digest (
  person_id uuid primary key references person on delete cascade,
  -- All that happened before it has been told.
  told_until timestamptz not null,
  due_at timestamptz not null
);
create index digest_due on digest (due_at);
