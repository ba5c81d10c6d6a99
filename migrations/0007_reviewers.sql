-- The duty of reviewing: how it begins, pauses, asks "still in?", lapses kindly by itself, and is elected; and the small
-- jobs that anybody can do.

-- A month or so in which nobody asks this reviewer.
create table reviewing_pause (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  from_at timestamptz not null,
  until_at timestamptz not null
);
create index reviewing_pause_of_person on reviewing_pause (person_id, until_at);

-- The founders' rule: somebody whom a steward named as one of the first reviewers, until they say yes.
create table founder_naming (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  named_by uuid references person on delete set null,
  made_at timestamptz not null,
  accepted_at timestamptz
);
create index founder_naming_of_person on founder_naming (person_id);

-- Each time a reviewer is asked "still in?".
create table duty_asking (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  asked_at timestamptz not null,
  answered_at timestamptz,
  -- Nobody answered, and the duty lapsed.
  lapsed_at timestamptz
);
create unique index duty_asking_open on duty_asking (person_id) where answered_at is null and lapsed_at is null;

-- What the clock has promised about a reviewer's duty, and when.
create table duty_promise (
  person_id uuid not null references person on delete cascade,
  what text not null check (what in ('ask', 'remind', 'lapse', 'open-election', 'end-term')),
  due_at timestamptz not null,
  kept_at timestamptz,
  primary key (person_id, what, due_at)
);
create index duty_promise_due on duty_promise (due_at) where kept_at is null;

create table election (
  id uuid primary key default gen_random_uuid(),
  seats integer not null check (seats between 1 and 20),
  -- Null: the clock.
  opened_by uuid references person on delete set null,
  opened_at timestamptz not null,
  nominations_until timestamptz not null,
  voting_until timestamptz not null,
  -- People were told that the vote is open.
  voting_told_at timestamptz,
  counted_at timestamptz,
  -- The result, once counted: how many could vote, how many did, and SHA-256 over all ballots, from which ties were drawn.
  could_vote integer,
  voted integer,
  seed bytea check (octet_length(seed) = 32),
  by_lot boolean
);
-- One at a time.
create unique index election_on on election ((true)) where counted_at is null;

create table nomination (
  id uuid primary key default gen_random_uuid(),
  election_id uuid not null references election,
  person_id uuid references person on delete set null,
  nominated_by uuid references person on delete set null,
  public_name text check (length(public_name) between 1 and 80),
  sentence text not null check (length(sentence) between 1 and 300),
  made_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  votes integer,
  -- SHA-256 over the election's seed and this id: the lowest goes first where votes are equal.
  lot bytea check (octet_length(lot) = 32),
  elected_at timestamptz,
  unique (election_id, person_id),
  check (accepted_at is null or public_name is not null)
);

-- Who voted, and nothing of what: no time, and no ballot's id.
create table election_voter (
  election_id uuid not null references election,
  person_id uuid not null references person on delete cascade,
  primary key (election_id, person_id)
);

-- What was voted, and nothing of who: an id drawn at random, no time. All ballots of an election are written anew, in the order
-- of their ids, with every vote: so neither the order of the rows nor the number of the transaction says whose one is.
create table ballot (
  id uuid primary key default gen_random_uuid(),
  election_id uuid not null references election,
  choices uuid[] not null
);
create index ballot_of_election on ballot (election_id);

-- What was learned from reading an edition once, so that no page has to read a thousand kits.
create table edition_read (
  edition_id uuid primary key references edition on delete cascade,
  kit_id uuid not null references kit
);
create index edition_read_of_kit on edition_read (kit_id);

create table edition_step (
  edition_id uuid not null references edition_read on delete cascade,
  step_id text not null,
  number integer not null,
  title text not null,
  minutes integer not null,
  primary key (edition_id, step_id)
);

-- A fact that its own source note calls uncertain.
create table doubt (
  edition_id uuid not null references edition_read on delete cascade,
  number integer not null,
  -- Where it stands on the kit's page, as the part after the #.
  place text not null,
  -- The note, shortened.
  words text not null,
  primary key (edition_id, number)
);

-- Steps that usually run over, as lately counted.
create table overrun (
  kit_id uuid not null references kit,
  step_id text not null,
  planned integer not null,
  median integer not null,
  times integer not null,
  primary key (kit_id, step_id)
);
create index overrun_told_most on overrun (times desc, kit_id, step_id);

-- When a list that is counted now and then was last counted.
create table list_counted (
  list text primary key,
  at timestamptz not null
);

-- Changes that are open to all, in the order in which they wait.
create index proposal_opened on proposal (opened_at, id) where opened_at is not null;
create index holding_of_person on holding (person_id) where ended_at is null;
