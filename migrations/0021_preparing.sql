-- What a pair settle between them before a session: gone when what was told for it is erased.

create table session_step (
  session_id uuid not null references session on delete cascade,
  -- Of the plan that is run: a kit's step, or one of their own.
  step_key text not null check (length(step_key) between 1 and 200),
  -- Who takes it on. Null: all who lead, together.
  person_id uuid references person on delete cascade,
  primary key (session_id, step_key)
);
create index session_step_of_person on session_step (person_id);

-- What is packed of the things to bring.
create table session_thing (
  session_id uuid not null references session on delete cascade,
  -- Names a thing of the plan; the words for it stand in the kit alone.
  thing text not null check (length(thing) between 1 and 200),
  primary key (session_id, thing)
);
