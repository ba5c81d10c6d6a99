-- People, how they sign in, their groups and roles. No plain address, no private name.

-- Somebody whose address we know: with an account, or only confirmed once so that a suggestion could be theirs.
create table person (
  id uuid primary key default gen_random_uuid(),
  email_hash keyed_hash not null unique,
  email_sealed sealed not null,
  -- What we call them in letters and on their own pages; private.
  name_sealed sealed,
  -- What they chose to be called beside what they publish; null is "someone".
  public_name text check (length(public_name) between 1 and 80),
  language text not null,
  made_at timestamptz not null,
  -- The first time they pressed the button behind a link sent to that address; until then nothing of theirs shows.
  confirmed_at timestamptz,
  -- Stands in the link at the end of a letter that stops such letters; it opens nothing else.
  stop_id uuid not null unique default gen_random_uuid()
);

-- An address that somebody wants to change to, until they press the button behind a link sent there.
create table address_change (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique references person on delete cascade,
  email_hash keyed_hash not null,
  email_sealed sealed not null,
  made_at timestamptz not null
);

-- A secret that was mailed, for one purpose, once. Only its hash is here.
create table link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  purpose text not null,
  person_id uuid not null references person on delete cascade,
  -- Six digits that do the same for whoever reads the mail on another machine; few tries.
  code_hash bytea check (octet_length(code_hash) = 32),
  code_tries integer not null default 0,
  -- Ids of what it is about, nothing to read.
  facts jsonb not null,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index link_of_person on link (person_id, purpose, made_at);
create index link_expires on link (expires_at);

create table sign_in (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  person_id uuid not null references person on delete cascade,
  -- Such as "Firefox on Android": enough to know one's own phone by.
  device text not null,
  made_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sign_in_of_person on sign_in (person_id);

create table passkey (
  id text primary key,
  person_id uuid not null references person on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_of_person on passkey (person_id);

-- What a browser was asked to sign, once.
create table challenge (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  challenge text not null,
  purpose text not null check (purpose in ('registration', 'sign-in')),
  person_id uuid references person on delete cascade,
  expires_at timestamptz not null
);

-- A role is a dated grant with a giver, and ends by another record.
create table role_grant (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('steward', 'reviewer')),
  -- Null: the command line, an election, or the founders' rule; `reason` says which.
  given_by uuid,
  reason text not null,
  given_at timestamptz not null,
  -- A term; null has none.
  until_at timestamptz,
  ended_at timestamptz,
  ended_by uuid,
  end_reason text
);
create index role_grant_of_person on role_grant (person_id) where ended_at is null;
create unique index role_held_once on role_grant (person_id, role) where ended_at is null;

-- A branch, tenants' union, faith group, campaign: it hosts, and it reviews as one group.
create table movement_group (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('union-branch', 'tenants', 'community', 'campaign', 'faith', 'party-branch', 'other')),
  outcode text check (outcode ~ '^[A-Z0-9]{2,4}$'),
  made_at timestamptz not null
);

create table membership (
  group_id uuid not null references movement_group,
  person_id uuid not null references person on delete cascade,
  -- A contact speaks for the group and adds others.
  is_contact boolean not null,
  added_by uuid,
  added_at timestamptz not null,
  -- Said yes by the person themselves; until then it counts for nothing.
  agreed_at timestamptz,
  left_at timestamptz,
  primary key (group_id, person_id)
);
create index membership_of_person on membership (person_id) where left_at is null;

-- Each yes and each no, with the words that were agreed to.
create table consent (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  what text not null,
  given boolean not null,
  wording text not null,
  at timestamptz not null
);
create index consent_of_person on consent (person_id, what, at desc);
