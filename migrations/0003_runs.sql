-- What happened when somebody ran an edition or a plan, told without an account.
create table run (
  id uuid primary key default gen_random_uuid(),
  code text not null,
  kit_id uuid not null references kit,
  ran_on date not null,
  people integer check (people between 1 and 5000),
  outcode text check (outcode ~ '^[A-Z]{1,2}[0-9][0-9A-Z]?$'),
  -- Kept, and shown to nobody until people can review them.
  words text check (length(words) <= 500),
  -- Salted anew each day and the salt then forgotten: it counts floods and finds nobody.
  source_hash bytea not null,
  -- SHA-256 of the link by which it may be withdrawn.
  withdrawal_hash bytea not null unique,
  told_at timestamptz not null,
  withdrawn_at timestamptz
);
create index run_of_kit on run (kit_id);
create index run_of_source on run (source_hash, told_at);

create table run_step (
  run_id uuid not null references run on delete cascade,
  kit_id uuid not null references kit,
  step_id text not null,
  how text not null check (how in ('done', 'short', 'skipped')),
  minutes integer check (minutes between 0 and 600),
  primary key (run_id, kit_id, step_id)
);
create index run_step_of_kit on run_step (kit_id, step_id);
