-- What happened when somebody ran an edition or a plan, told without an account.
create table run (
  id uuid primary key default gen_random_uuid(),
  -- What was run.
  code text not null references short_code,
  -- The kit that the edition is of, or that the plan was first cut from.
  kit_id uuid not null references kit,
  ran_on date not null,
  people integer check (people between 1 and 5000),
  -- The part of a postcode before the space, never more.
  outcode text check (outcode ~ '^[A-Z0-9]{2,4}$'),
  -- Kept, and shown to nobody until people can review them.
  words text check (length(words) between 1 and 500),
  -- Salted anew each day, and the salt then forgotten: it counts floods and finds nobody.
  source_hash text not null,
  -- SHA-256 of the link by which it may be withdrawn. The link is made from the form's own random number, so the same form
  -- sent again finds the same run here.
  withdrawal_hash bytea not null unique check (octet_length(withdrawal_hash) = 32),
  told_at timestamptz not null,
  -- A withdrawn run keeps its dates and its link, and nothing of what was told.
  withdrawn_at timestamptz,
  check (withdrawn_at is null or (people is null and outcode is null and words is null))
);
create index run_of_kit on run (kit_id);

-- What became of a step: of the kit it came from, which for a step of a joined plan is not the plan's own.
create table run_step (
  run_id uuid not null references run,
  kit_id uuid not null references kit,
  step_id text not null,
  how text not null check (how in ('done', 'short', 'skipped')),
  minutes integer check (minutes between 1 and 600),
  primary key (run_id, kit_id, step_id),
  check (how <> 'skipped' or minutes is null)
);
create index run_step_of_kit on run_step (kit_id, step_id);
