-- Trainings with a day, a place and chairs; who leads them, and who comes.

create table session (
  id uuid primary key default gen_random_uuid(),
  -- The request that it answers.
  request_id uuid,
  kit_id uuid not null references kit,
  -- What is run: an edition's short code, or a kept plan's.
  code text not null references short_code,
  host_id uuid references person on delete set null,
  group_id uuid references movement_group,
  audience text not null check (audience in ('open', 'network', 'group')),
  -- A group's own session takes none unless its host wants it: it gives a head count.
  takes_sign_ups boolean not null,
  online boolean not null,
  -- The part of a postcode before the space, never more.
  outcode text check (outcode ~ '^[A-Z0-9]{2,4}$'),
  -- Where it is, and the link of one that is online: for those who come.
  place_sealed sealed,
  link_sealed sealed,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- For those who come, not for who leads. No more places are promised than this.
  chairs integer not null check (chairs between 1 and 500),
  -- How many of a group will come, as its host says.
  heads integer check (heads between 1 and 500),
  language text not null,
  made_at timestamptz not null,
  made_by uuid references person on delete set null,
  changed_at timestamptz not null,
  cancelled_at timestamptz,
  -- The paper tally: how many of those promised or likely came, and how many beside them.
  came integer check (came between 0 and 1000),
  walked_in integer check (walked_in between 0 and 1000),
  closed_at timestamptz,
  -- Counts what calendars must hear of.
  changes integer not null default 0
);
create index session_to_come on session (starts_at) where cancelled_at is null;
create index session_of_group on session (group_id);

create table session_lead (
  session_id uuid not null references session on delete cascade,
  person_id uuid not null references person on delete cascade,
  part text not null check (part in ('leads', 'learns', 'helps', 'stands-by')),
  added_at timestamptz not null,
  dropped_at timestamptz,
  primary key (session_id, person_id)
);
create index session_lead_of_person on session_lead (person_id) where dropped_at is null;

-- What the clock will do about a session, and when.
create table session_promise (
  session_id uuid not null references session on delete cascade,
  what text not null check (what in ('week-before', 'still-coming', 'offer-on', 'day-before', 'erase')),
  due_at timestamptz not null,
  kept_at timestamptz,
  primary key (session_id, what, due_at)
);
create index session_promise_due on session_promise (due_at) where kept_at is null;

-- Somebody who wants to come. Ninety days after the session it names nobody.
create table sign_up (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references session on delete cascade,
  person_id uuid references person on delete set null,
  name_sealed sealed,
  language text not null,
  needs_sealed sealed,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  -- In which order they confirmed, from 1: the order in which chairs are promised.
  place integer,
  -- They have a chair.
  promised_at timestamptz,
  -- They have none, but by how many usually come there will be one.
  likely_at timestamptz,
  -- When they were asked whether they are still coming, and when they said yes.
  asked_at timestamptz,
  still_at timestamptz,
  left_at timestamptz,
  came_at timestamptz,
  -- They agreed to be asked “What did you try?”.
  hears_again boolean not null default false,
  erased_at timestamptz,
  unique (session_id, person_id),
  unique (session_id, place),
  check ((confirmed_at is null) = (place is null)),
  check (erased_at is null or (name_sealed is null and needs_sealed is null))
);
create index sign_up_of_person on sign_up (person_id);
create index sign_up_promised on sign_up (session_id) where promised_at is not null and left_at is null;
create index sign_up_likely on sign_up (session_id) where likely_at is not null and promised_at is null and left_at is null;

-- Something to arrange so that somebody can come; says what, never for whom.
create table session_task (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references session on delete cascade,
  sign_up_id uuid references sign_up on delete cascade,
  what_sealed sealed not null,
  made_at timestamptz not null,
  done_at timestamptz
);
create index session_task_of_session on session_task (session_id);
