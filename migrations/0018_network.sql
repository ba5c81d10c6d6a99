-- What people tried after a session, and whom they tell: report-backs, asking "what did you try?", circles, questions.

-- The words of a report-back, folded, as search finds them. An index is built where no schema is looked in: so it remembers ours.
create function report_back_words(title text, tried text, happened text, next_time text) returns tsvector
  language sql immutable parallel safe set search_path from current
  as $$ select setweight(to_tsvector('english', fold(title)), 'A') || setweight(to_tsvector('simple', fold(title)), 'A')
    || to_tsvector('english', fold(tried || ' ' || happened || ' ' || next_time))
    || to_tsvector('simple', fold(tried || ' ' || happened || ' ' || next_time)) $$;

create table report_back (
  id uuid primary key default gen_random_uuid(),
  author_id uuid not null references person on delete cascade,
  -- The training after which it was tried, and that training's kit, if we know.
  session_id uuid,
  kit_id uuid references kit,
  -- Null: its author alone. What `table` means is the circle of that training.
  audience text check (audience in ('table', 'network', 'public')),
  -- Whom its author chose before they confirmed their address.
  wanted text check (wanted in ('table', 'network', 'public')),
  -- All that was told, as JSON, until its author makes it public.
  words_sealed sealed,
  -- In the clear only when it is public. Forms are stricter: what is taken down may be replaced by something longer.
  title text check (length(title) between 1 and 1000),
  tried text check (length(tried) between 1 and 10000),
  happened text check (length(happened) <= 10000),
  next_time text check (length(next_time) <= 10000),
  -- In the clear only for the network and the public: by what it is found.
  technique text,
  struggle text,
  sector text check (length(sector) between 1 and 500),
  region text check (length(region) between 1 and 500),
  -- Would its author talk to others?
  talks boolean not null,
  -- A keyed hash of what was sent: the same form twice is one report-back.
  once bytea not null unique check (octet_length(once) = 32),
  made_at timestamptz not null,
  -- Null: an address that nobody has confirmed.
  confirmed_at timestamptz,
  changed_at timestamptz not null,
  -- When it was last shown to more than its author.
  shown_at timestamptz,
  hidden_at timestamptz,
  hidden_reason text check (length(hidden_reason) between 1 and 5000),
  hidden_by uuid references person on delete set null,
  check ((audience is not distinct from 'public') = (words_sealed is null)),
  check ((audience is not distinct from 'public')
    = (title is not null and tried is not null and happened is not null and next_time is not null)),
  check (audience is not distinct from 'public' or (title is null and tried is null and happened is null and next_time is null)),
  check (coalesce(audience in ('network', 'public'), false) or (technique is null and struggle is null and sector is null and region is null)),
  check (audience is null or confirmed_at is not null),
  check ((audience is null) = (shown_at is null)),
  check ((hidden_at is null) = (hidden_reason is null))
);
create index report_back_shown on report_back (shown_at desc, id) where audience in ('network', 'public');
create index report_back_of_author on report_back (author_id, made_at);
create index report_back_of_session on report_back (session_id);
create index report_back_unconfirmed on report_back (made_at) where confirmed_at is null;
create index report_back_found_by on report_back using gin (report_back_words(title, tried, happened, next_time)) where audience = 'public';

-- Whom "What did you try?" is asked, after which training, and when: two weeks and six weeks after.
create table try_asking (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  session_id uuid not null,
  kit_id uuid references kit,
  round integer not null check (round between 1 and 2),
  due_at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  unique (person_id, session_id, round)
);
create index try_asking_due on try_asking (due_at) where sent_at is null;
create index try_asking_of_session on try_asking (session_id);

-- Those who trained together and want to stay in touch; there is one a training, made when the first of them joins.
create table circle (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null unique,
  kit_id uuid references kit,
  made_at timestamptz not null
);

create table circle_member (
  circle_id uuid not null references circle on delete cascade,
  person_id uuid not null references person on delete cascade,
  joined_at timestamptz not null,
  -- Null: no weekly letter. Else when the next is due, and until when they have been told.
  letter_due_at timestamptz,
  told_until timestamptz,
  primary key (circle_id, person_id)
);
create index circle_member_of_person on circle_member (person_id);
create index circle_letter_due on circle_member (letter_due_at) where letter_due_at is not null;

-- Asked of a circle, or of the network: nobody is told by whom. For a circle its words are sealed.
create table question (
  id uuid primary key default gen_random_uuid(),
  author_id uuid not null references person on delete cascade,
  circle_id uuid references circle on delete cascade,
  words text check (length(words) between 1 and 10000),
  words_sealed sealed,
  -- A keyed hash of what was sent: the same form twice is one question.
  once bytea not null unique check (octet_length(once) = 32),
  made_at timestamptz not null,
  hidden_at timestamptz,
  hidden_reason text check (length(hidden_reason) between 1 and 5000),
  check ((circle_id is null) = (words is not null)),
  check ((circle_id is null) = (words_sealed is null)),
  check ((hidden_at is null) = (hidden_reason is null))
);
create index question_of_network on question (made_at desc, id) where circle_id is null;
create index question_of_circle on question (circle_id, made_at);
create index question_of_author on question (author_id);

create table answer (
  id uuid primary key default gen_random_uuid(),
  question_id uuid not null references question on delete cascade,
  author_id uuid not null references person on delete cascade,
  words text check (length(words) between 1 and 10000),
  words_sealed sealed,
  once bytea not null unique check (octet_length(once) = 32),
  made_at timestamptz not null,
  hidden_at timestamptz,
  hidden_reason text check (length(hidden_reason) between 1 and 5000),
  check ((words is null) <> (words_sealed is null)),
  check ((hidden_at is null) = (hidden_reason is null))
);
create index answer_of_question on answer (question_id, made_at);
create index answer_of_author on answer (author_id);

-- Somebody would like to talk to whoever told or answered something. Asking is their yes; the other's comes by a button
-- behind a letter. Until both said it, neither is told who the other is.
create table introduction (
  id uuid primary key default gen_random_uuid(),
  asker_id uuid not null references person on delete cascade,
  other_id uuid not null references person on delete cascade,
  report_back_id uuid references report_back on delete cascade,
  answer_id uuid references answer on delete cascade,
  asked_at timestamptz not null,
  answered_at timestamptz,
  said text check (said in ('yes', 'no')),
  unique (asker_id, report_back_id),
  unique (asker_id, answer_id),
  check ((report_back_id is null) <> (answer_id is null)),
  check ((answered_at is null) = (said is null)),
  check (asker_id <> other_id)
);
create index introduction_of_other on introduction (other_id);
create index introduction_of_asker on introduction (asker_id, asked_at);
