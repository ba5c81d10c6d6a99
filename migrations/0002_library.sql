-- The library: struggles and techniques, kits with their revisions and editions, the plans people keep.

-- A page of text in one language, with the file's bytes as they came.
create table struggle (
  id text not null check (id ~ '^[a-z0-9-]{1,60}$'),
  language text not null,
  title text not null,
  summary text not null,
  source text not null,
  primary key (id, language)
);

create table technique (
  id text not null check (id ~ '^[a-z0-9-]{1,60}$'),
  language text not null,
  title text not null,
  summary text not null,
  family text not null,
  source text not null,
  primary key (id, language)
);

-- One training. `slug` is the id that people see.
create table kit (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,60}$'),
  created_at timestamptz not null
);

-- Pictures and other bytes, one store for the whole house, found by what they are.
create table media (
  sha256 bytea primary key check (octet_length(sha256) = 32),
  bytes bytea not null,
  type text not null,
  width_px integer not null,
  height_px integer not null
);

-- One immutable state of a kit. `commit_id` is the id of the matching git commit: the same bytes, author and date give the same id everywhere.
create table revision (
  id uuid primary key default gen_random_uuid(),
  kit_id uuid not null references kit,
  commit_id text not null check (commit_id ~ '^[0-9a-f]{40}$'),
  parent_id uuid references revision,
  source bytea not null,
  author text not null,
  authored_at timestamptz not null,
  reason text not null,
  imported boolean not null,
  added_at timestamptz not null,
  unique (kit_id, commit_id)
);

create table revision_media (
  revision_id uuid not null references revision,
  name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'),
  sha256 bytea not null references media,
  primary key (revision_id, name)
);

-- The short addresses that are printed: each is an edition's or a kept plan's.
create table short_code (
  code text primary key check (code ~ '^[0-9a-hjkmnp-tv-z]{6,16}$'),
  names text not null check (names in ('edition', 'plan'))
);

-- A published, numbered revision. `code` is the short address on every page that is printed from it.
create table edition (
  id uuid primary key default gen_random_uuid(),
  kit_id uuid not null references kit,
  number integer not null check (number > 0),
  revision_id uuid not null references revision,
  code text not null unique references short_code,
  notes text not null,
  published_at timestamptz not null,
  unique (kit_id, number)
);

-- What lists and searches need of the latest edition of each kit; made anew with each edition.
create table kit_card (
  kit_id uuid primary key references kit,
  edition_id uuid not null references edition,
  title text not null,
  summary text not null,
  language text not null,
  level text not null,
  settings text[] not null,
  struggles text[] not null,
  techniques text[] not null,
  people_min integer not null,
  people_max integer not null,
  minutes integer not null,
  minutes_least integer not null,
  translation_of text,
  strip jsonb not null,
  found_by tsvector not null
);
create index kit_card_found_by on kit_card using gin (found_by);

-- Every word that some kit has, folded (no capitals, no accents): a mistyped word is searched as its nearest neighbours here.
create table search_word (word text primary key);
create index search_word_like on search_word using gin (word gin_trgm_ops);

-- The title and summary of a kit or a struggle in another language than its own.
create table translated_title (
  thing text not null check (thing in ('kit', 'struggle')),
  id text not null,
  language text not null,
  title text not null,
  summary text not null,
  reviewed boolean not null,
  primary key (thing, id, language)
);

-- A few kits in order, and why.
create table programme (
  id text not null check (id ~ '^[a-z0-9-]{1,60}$'),
  language text not null,
  title text not null,
  summary text not null,
  source text not null,
  primary key (id, language)
);

-- The school's own pages: about, team, funders, contact.
create table school_page (
  id text not null check (id ~ '^[a-z0-9-]{1,60}$'),
  language text not null,
  title text not null,
  source text not null,
  primary key (id, language)
);

-- One's own cut of one or more editions for one evening, kept under a short code made from what it says. Nothing in it names anybody.
create table plan (
  code text primary key references short_code,
  kit_id uuid not null references kit,
  cut jsonb not null,
  kept_at timestamptz not null
);

-- What shipped content was last brought in, so that a start does not read it all again.
create table school_content (
  id smallint primary key default 1 check (id = 1),
  digest text not null,
  brought_at timestamptz not null
);
