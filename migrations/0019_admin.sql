-- What stewards look after: the figures, and the school's own pages as people edit them.

-- The figures as everybody sees them, counted twice a day: one row, small numbers withheld before it is written.
create table figures_kept (
  one boolean primary key default true check (one),
  counted jsonb not null,
  at timestamptz not null
);

-- Every state of each of the school's own pages: those that came in files, and those that stewards wrote.
create table school_page_state (
  id uuid primary key default gen_random_uuid(),
  page_id text not null,
  language text not null,
  -- From 1, for each page and language.
  number integer not null check (number > 0),
  title text not null,
  source text not null,
  from_file boolean not null,
  -- Who wrote it; null for a file's, and once whoever wrote it has left.
  made_by uuid references person on delete set null,
  made_at timestamptz not null,
  -- The state that was put back.
  restores uuid references school_page_state,
  -- Its text was taken out for good: that it was stays.
  wiped_at timestamptz,
  unique (page_id, language, number),
  check (not from_file or (made_by is null and wiped_at is null)),
  check (wiped_at is null or source = '')
);
create index school_page_state_by on school_page_state (made_by) where made_by is not null;

-- What there was before anybody edited a page came in files.
insert into school_page_state (page_id, language, number, title, source, from_file, made_at)
select id, language, 1, title, source, true, '2026-11-24T00:00:00Z' from school_page;
