-- A line that somebody told after a session, which a reviewer made a suggestion of: once.
create table run_suggestion (
  run_id uuid primary key references run,
  proposal_id uuid not null unique references proposal on delete cascade,
  at timestamptz not null
);
