-- The duty of reviewing: it pauses, asks "still in?", and lapses kindly by itself.

-- A month or so in which nobody asks this reviewer.
create table reviewing_pause (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  from_at timestamptz not null,
  until_at timestamptz not null
);
create index reviewing_pause_of_person on reviewing_pause (person_id, until_at);
