-- The pathway: who leads trainings, what turns they took, who signed them off, when they have time, and who waits for a
-- training near them.

-- Somebody who wants to lead, or does. Only an area, never a place.
create table facilitator (
  person_id uuid primary key references person on delete cascade,
  outcode text check (outcode ~ '^[A-Z0-9]{2,4}$'),
  reach_km integer not null check (reach_km between 0 and 1000),
  online boolean not null,
  -- Codes such as en, cy, bsl.
  languages text[] not null check (cardinality(languages) between 1 and 20),
  setting text not null check (setting in ('community', 'workplace', 'either')),
  -- So many sessions a month and no more.
  limit_month integer not null check (limit_month between 1 and 12),
  began_at timestamptz not null,
  -- The first day on which they may be asked again.
  paused_until date
);

-- A part that somebody took in a training: here, by its session; elsewhere, by two vouchers.
create table turn (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  part text not null check (part in ('took-part', 'helped', 'co-led', 'elsewhere')),
  -- Of a session; sessions stand to the right, so nothing is referenced.
  session_id uuid,
  kit_id uuid references kit,
  level text not null check (level in ('first-steps', 'practising', 'leading')),
  on_day date not null,
  recorded_at timestamptz not null,
  unique (person_id, session_id),
  check ((part = 'elsewhere') = (session_id is null))
);
create index turn_of_session on turn (session_id, person_id);

-- What somebody did elsewhere, in a line of theirs, until two people vouch for it.
create table claim (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  level text not null check (level in ('first-steps', 'practising', 'leading')),
  -- What those who vouch know them by.
  name_sealed sealed not null,
  words_sealed sealed not null,
  made_at timestamptz not null,
  -- Two vouched: the turn is recorded.
  counted_at timestamptz,
  withdrawn_at timestamptz
);
create unique index claim_open on claim (person_id) where counted_at is null and withdrawn_at is null;

create table voucher (
  claim_id uuid not null references claim on delete cascade,
  person_id uuid not null references person on delete cascade,
  asked_at timestamptz not null,
  vouched_at timestamptz,
  primary key (claim_id, person_id)
);
create index voucher_of_person on voucher (person_id);

-- Somebody ready for it asks that a mentor watch them, until one says yes and has watched.
create table watching (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  -- A level, or being a mentor.
  of text not null check (of in ('first-steps', 'practising', 'leading', 'mentoring')),
  asked_at timestamptz not null,
  mentor_id uuid references person on delete set null,
  taken_at timestamptz,
  ended_at timestamptz
);
create unique index watching_open on watching (person_id) where ended_at is null;

-- What a mentor or a co-leader saw, by the rubric; its note is for the person alone.
create table observation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  observer_id uuid references person on delete set null,
  -- Null: a room of another school's, a film or a call.
  session_id uuid,
  -- A level, or being a mentor.
  of text not null check (of in ('first-steps', 'practising', 'leading', 'mentoring')),
  preparing smallint not null check (preparing between 1 and 4),
  doing smallint not null check (doing between 1 and 4),
  time smallint not null check (time between 1 and 4),
  power smallint not null check (power between 1 and 4),
  care smallint not null check (care between 1 and 4),
  learning smallint not null check (learning between 1 and 4),
  note_sealed sealed,
  says text not null check (says in ('yes', 'not-yet')),
  -- The observer was a mentor then; else one who led beside them.
  as_mentor boolean not null,
  at timestamptz not null
);
create index observation_of_person on observation (person_id, at);
create index observation_by on observation (observer_id);

-- The school may send somebody to strangers, up to a level. Whether it has lapsed follows from the turns.
create table sign_off (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  level text not null check (level in ('first-steps', 'practising', 'leading')),
  how text not null check (how in ('mentor', 'co-leaders', 'vouchers', 'founders')),
  -- Who said yes; of somebody who left an id remains that is nobody's.
  by_ids uuid[] not null,
  at timestamptz not null,
  -- They were told that it is about to rest, unused.
  lapse_told_at timestamptz,
  ended_at timestamptz
);
create unique index sign_off_once on sign_off (person_id, level) where ended_at is null;

-- A mentor signs others off, for two years.
create table mentorship (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  from_at timestamptz not null,
  until_at timestamptz not null,
  by_ids uuid[] not null,
  ended_at timestamptz
);
create index mentorship_of_person on mentorship (person_id) where ended_at is null;

-- The founders' rule: one of the first five, named by a steward, until they say yes.
create table first_facilitator (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  named_by uuid references person on delete set null,
  made_at timestamptz not null,
  accepted_at timestamptz
);
create index first_facilitator_of_person on first_facilitator (person_id);

-- A facilitator whom a steward brought in from a spreadsheet, until they say yes by the button behind a letter's link.
create table brought (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null unique references person on delete cascade,
  brought_by uuid references person on delete set null,
  outcode text check (outcode ~ '^[A-Z0-9]{2,4}$'),
  languages text[] not null,
  setting text not null check (setting in ('community', 'workplace', 'either')),
  made_at timestamptz not null,
  accepted_at timestamptz
);
create index brought_made on brought (made_at) where accepted_at is null;

-- One question a month: have you time?
create table availability (
  person_id uuid not null references person on delete cascade,
  -- Its first day.
  month date not null check (extract(day from month) = 1),
  answer text check (answer in ('yes', 'maybe', 'rest')),
  -- Null: said unasked.
  asked_at timestamptz,
  answered_at timestamptz,
  primary key (person_id, month),
  check ((answer is null) = (answered_at is null))
);

-- "Tell me when there is one near me": without an account, for a year.
create table wish (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  outcode text not null check (outcode ~ '^[A-Z0-9]{2,4}$'),
  setting text not null check (setting in ('community', 'workplace', 'either')),
  -- Null: any kit.
  kit_id uuid references kit,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  until_at timestamptz not null,
  -- They were asked whether to keep it another year.
  asked_at timestamptz
);
create index wish_until on wish (until_at);
create index wish_of_person on wish (person_id);

-- What is recorded of each person's way, on one line: turns counted, the highest level signed off, mentoring.
create view pathway_standing as
select person.id as person_id, took_part, helped, co_led, elsewhere, last_led_on,
  signed_level, signed_at, mentor_until
from person
cross join lateral (
  select (count(*) filter (where part = 'took-part'))::int as took_part,
    (count(*) filter (where part = 'helped'))::int as helped,
    (count(*) filter (where part = 'co-led'))::int as co_led,
    (count(*) filter (where part = 'elsewhere'))::int as elsewhere,
    max(on_day) filter (where part = 'co-led') as last_led_on
  from turn where turn.person_id = person.id) counted
cross join lateral (
  select (array_agg(level order by array_position(array['first-steps', 'practising', 'leading'], level) desc))[1] as signed_level,
    max(at) as signed_at
  from sign_off where sign_off.person_id = person.id and ended_at is null) signed
cross join lateral (
  select max(until_at) as mentor_until from mentorship where mentorship.person_id = person.id and ended_at is null) mentoring;
