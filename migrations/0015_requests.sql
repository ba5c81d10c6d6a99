-- A group asks for a training, and two facilitators are found for it. Who asked, and what they wrote, is sealed.

create table training_request (
  id uuid primary key default gen_random_uuid(),
  -- Null: it came by phone without an address, or was forgotten.
  host_id uuid references person on delete set null,
  name_sealed sealed,
  -- A number to ring, when it came by phone.
  reach_sealed sealed,
  group_id uuid references movement_group,
  group_name_sealed sealed,
  kind text not null check (kind in ('union-branch', 'tenants', 'community', 'campaign', 'faith', 'party-branch', 'other')),
  -- The kit asked for, or the one we thought of for their aim; null until somebody chooses one.
  kit_id uuid references kit,
  -- What they want to win, in their words.
  aim_sealed sealed,
  people integer not null check (people between 1 and 5000),
  outcode text check (outcode ~ '^[A-Z0-9]{2,4}$'),
  online boolean not null,
  language text not null,
  access_sealed sealed,
  puts_in_sealed sealed,
  -- The same form sent twice is one request.
  once bytea not null unique,
  made_at timestamptz not null,
  -- Null until the button behind the mailed link was pressed.
  confirmed_at timestamptz,
  -- The steward who typed it in.
  typed_by uuid references person on delete set null,
  cancelled_at timestamptz,
  -- When we look next for somebody; null: nothing is left to look for.
  look_at timestamptz,
  -- Since when nothing is kept of who asked or what they wrote.
  forgotten_at timestamptz,
  check (outcode is not null or online)
);
create index training_request_to_look on training_request (look_at) where look_at is not null;
create index training_request_of_host on training_request (host_id);

create table request_time (
  request_id uuid not null references training_request on delete cascade,
  starts_at timestamptz not null,
  -- 1 is what they like best.
  position integer not null check (position between 1 and 6),
  primary key (request_id, starts_at)
);

-- The private links to a request's page: of each only the hash. Every letter brings one of its own.
create table request_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  request_id uuid not null references training_request on delete cascade,
  made_at timestamptz not null
);
create index request_link_of_request on request_link (request_id);

-- Nobody could: what the group was told, and that a steward should see it.
create table request_gap (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references training_request on delete cascade,
  -- How many pairs there would be if: keys and numbers.
  would_help jsonb not null,
  at timestamptz not null,
  ended_at timestamptz
);
create unique index request_gap_now on request_gap (request_id) where ended_at is null;

-- Somebody is asked to lead, to learn beside, to help, or to stand by.
create table offer (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references training_request on delete cascade,
  session_id uuid references session on delete set null,
  -- Gone when they erased themselves.
  person_id uuid references person on delete set null,
  part text not null check (part in ('leads', 'learns', 'helps', 'stands-by')),
  online boolean not null,
  -- Keys and numbers, said in words where they are read.
  reasons jsonb not null,
  made_at timestamptz not null,
  answer_by timestamptz not null,
  answered_at timestamptz,
  answer text check (answer in ('yes', 'no', 'lapsed', 'withdrawn')),
  -- They had said yes and could not come after all.
  dropped_at timestamptz,
  -- The steward who chose them instead of whom the program would have asked, and why.
  chosen_by uuid references person on delete set null,
  why_sealed sealed,
  check ((answer is null) = (answered_at is null)),
  check (dropped_at is null or answer = 'yes')
);
create index offer_of_request on offer (request_id, made_at);
create index offer_of_person on offer (person_id, made_at);
create index offer_to_lapse on offer (answer_by) where answer is null;
-- Nobody has two questions open about one request.
create unique index offer_open_once on offer (request_id, person_id) where answer is null;

create table offer_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  offer_id uuid not null references offer on delete cascade,
  made_at timestamptz not null
);
create index offer_link_of_offer on offer_link (offer_id);

-- The times that somebody who said yes can make.
create table offer_time (
  offer_id uuid not null references offer on delete cascade,
  starts_at timestamptz not null,
  primary key (offer_id, starts_at)
);

-- Who was not asked when we last looked, and why: a key and numbers.
create table passed_over (
  request_id uuid not null references training_request on delete cascade,
  person_id uuid not null references person on delete cascade,
  why text not null,
  km integer,
  at timestamptz not null,
  primary key (request_id, person_id)
);

-- What one of the pair asks the group on the request's page, and the answer.
create table request_question (
  id uuid primary key default gen_random_uuid(),
  request_id uuid not null references training_request on delete cascade,
  offer_id uuid references offer on delete set null,
  question_sealed sealed not null,
  asked_at timestamptz not null,
  answer_sealed sealed,
  answered_at timestamptz
);
create index request_question_of_request on request_question (request_id, asked_at);

alter table session add constraint session_request foreign key (request_id) references training_request on delete set null;

-- A steward lets nobody ask somebody for now, with a reason; it ends by another record.
create table offers_hold (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  why_sealed sealed not null,
  from_at timestamptz not null,
  by_id uuid references person on delete set null,
  ended_at timestamptz,
  ended_by uuid references person on delete set null
);
create unique index offers_hold_now on offers_hold (person_id) where ended_at is null;
