-- What a session taught: the sheets of its participants, of which nobody can tell whose they were, and what the pair say of it.

-- How many sheets were handed in. Nothing here has a time, and no row is a sheet.
create table evaluation (
  session_id uuid primary key references session on delete cascade,
  sheets integer not null check (sheets >= 0),
  -- As many as the figures tell of: they go up by five, so that no difference is one person's.
  shown integer not null default 0 check (shown between 0 and sheets and shown % 5 = 0)
);

-- How often each answer was given. All rows of a session are written anew with every sheet, so that none tells by its own
-- writing what the last sheet said.
create table evaluation_count (
  session_id uuid not null references evaluation on delete cascade,
  -- By its number on the sheet, from 1.
  question integer not null check (question between 1 and 40),
  value text not null check (value in ('1', '2', '3', '4', '5', 'yes', 'no')),
  times integer not null default 0 check (times >= 0),
  shown integer not null default 0 check (shown between 0 and times),
  primary key (session_id, question, value)
);

-- What was written, under ids that mean nothing, put down again in another order with every sheet.
create table evaluation_words (
  id uuid primary key,
  session_id uuid not null references evaluation on delete cascade,
  question integer not null check (question between 1 and 40),
  words_sealed sealed not null,
  -- With four others at least.
  shown boolean not null default false
);
create index evaluation_words_of_session on evaluation_words (session_id);

-- SHA-256 of the random number of each form, so that the same form sent again is one sheet. It tells nothing of the answers,
-- and goes once no more sheets are taken.
create table evaluation_number (
  session_id uuid not null references evaluation on delete cascade,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (session_id, hash)
);

-- The run that a session is in the evidence, by what its phones tapped or those who led it told. Null: they took it back, or
-- the phones stopped half-way.
create table session_run (
  session_id uuid primary key references session on delete cascade,
  run_id uuid references run
);

-- How it went, by one of those who led it. All of a session's are one run: its evidence.
create table debrief (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references session on delete cascade,
  run_id uuid not null references run,
  -- Null when it was told from a phone on which nobody was signed in.
  person_id uuid references person on delete set null,
  -- SHA-256 of the form's own random number: the same form sent again is the same debrief.
  number_hash bytea not null unique check (octet_length(number_hash) = 32),
  went text not null check (went in ('well', 'mixed', 'badly')),
  kept_time text check (kept_time in ('over', 'right', 'under')),
  again text check (again in ('yes', 'changed', 'no')),
  words text check (length(words) between 1 and 500),
  -- The step that the words are about.
  about text,
  told_at timestamptz not null,
  unique (session_id, person_id)
);
create index debrief_of_run on debrief (run_id);

-- What one of them made a suggestion of: once.
create table debrief_suggestion (
  debrief_id uuid primary key references debrief on delete cascade,
  proposal_id uuid not null unique references proposal on delete cascade,
  at timestamptz not null
);

-- A run that several tell of holds the words of each.
alter table run drop constraint run_words_check;
alter table run add constraint run_words_check check (length(words) between 1 and 5000);
