-- What was tapped while a session ran: added to, never changed. Two phones hand each other theirs through it.
create table run_tap (
  session_id uuid not null references session on delete cascade,
  id uuid not null,
  -- Random, made by the phone for this session: it is nobody's name.
  phone uuid not null,
  count integer not null check (count between 1 and 100000),
  -- By our clock: the phone's own error is taken off.
  at timestamptz not null,
  made_in integer not null,
  cuts integer not null,
  what jsonb not null,
  -- Grows by one within a session, in the order in which we heard.
  heard integer not null check (heard > 0),
  primary key (session_id, id),
  unique (session_id, heard)
);
