-- What every room stands on once people have names: sealed fields, what happened, and the letters that are sent.

-- Text that only the holder of a key outside the database can read: AES-256-GCM, with the key's id in front.
create domain sealed as bytea check (octet_length(value) >= 33);
-- HMAC-SHA-256 under a key outside the database: finds a row by what nobody can read.
create domain keyed_hash as bytea check (octet_length(value) = 32);

-- One table of happenings is outbox and audit. Facts are ids; who reads a row learns no name.
create table happening (
  id uuid primary key default gen_random_uuid(),
  name text not null check (name ~ '^[a-z]+\.[a-z-]+$'),
  facts jsonb not null,
  actor_id uuid,
  at timestamptz not null,
  -- Set once each listener's delivery stands as a row of its own.
  relayed_at timestamptz,
  -- Set once it stands in the audit.
  sealed_at timestamptz
);
create index happening_to_relay on happening (at, id) where relayed_at is null;
create index happening_to_seal on happening (at, id) where sealed_at is null;

-- A listener's turn to hear of a happening; tried again until it has heard.
create table delivery (
  happening_id uuid not null references happening on delete cascade,
  listener text not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  heard_at timestamptz,
  primary key (happening_id, listener)
);
create index delivery_due on delivery (due_at) where heard_at is null;

-- Happenings in the order in which they were sealed, each bound to the one before it by its hash.
create table audit (
  position bigint primary key check (position > 0),
  happening_id uuid not null unique,
  name text not null,
  facts text not null,
  actor_id uuid,
  at timestamptz not null,
  hash bytea not null check (octet_length(hash) = 32)
);

-- A letter to one person, put here in the transaction that promised it and sent by a job.
create table mail (
  id uuid primary key default gen_random_uuid(),
  -- To whom; the address is looked up when it is sent.
  person_id uuid not null,
  -- Another address than theirs, when they are changing it; gone once sent.
  to_sealed sealed,
  -- Subject and parts; gone once sent.
  letter_sealed sealed,
  purpose text not null,
  language text not null,
  -- The same promise made twice is one letter.
  once text unique,
  -- Confirmations before all else, digests last.
  rank smallint not null check (rank between 1 and 3),
  made_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  fault text,
  sent_at timestamptz,
  given_up_at timestamptz
);
create index mail_due on mail (rank, due_at) where sent_at is null and given_up_at is null;
create index mail_of_person on mail (person_id);
