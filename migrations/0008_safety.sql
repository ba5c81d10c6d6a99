-- Reports and complaints, what a steward hides and shows again, and what is taken down.

-- A contribution out of sight, by a steward, with a reason that all can read. Its text stays with it, unseen, until it is shown again.
create table hiding (
  id uuid primary key default gen_random_uuid(),
  thing text not null check (thing in ('proposal', 'remark', 'review')),
  thing_id uuid not null,
  kit_id uuid not null references kit,
  -- The proposal that it is, or that it was said about.
  proposal_id uuid not null references proposal on delete cascade,
  author_id uuid references person on delete set null,
  reason text not null check (length(reason) between 1 and 500),
  actor_id uuid references person on delete set null,
  at timestamptz not null,
  shown_at timestamptz,
  shown_by uuid references person on delete set null,
  check ((shown_at is null) or shown_at >= at)
);
-- Out of sight once at a time, however often the form is sent.
create unique index hiding_now on hiding (thing, thing_id) where shown_at is null;
create index hiding_of_proposal on hiding (proposal_id) where shown_at is null;
create index hiding_at on hiding (at desc);

-- Whoever wrote it says why it should be seen; another steward than the one who hid it answers.
create table hiding_appeal (
  hiding_id uuid primary key references hiding on delete cascade,
  words_sealed sealed,
  person_id uuid references person on delete set null,
  at timestamptz not null,
  due_at timestamptz not null,
  -- Since when the stewards have been told again that it waits.
  reminded_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references person on delete set null,
  -- What the author is told; it stands in the ledger too.
  answer text check (length(answer) between 1 and 500)
);
create index hiding_appeal_open on hiding_appeal (due_at) where decided_at is null;

-- Something that somebody told the stewards: about a contribution, about the school, about how it uses data.
create table report (
  id uuid primary key default gen_random_uuid(),
  -- To quote in a letter or on the telephone.
  number text not null unique check (number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  -- What it is about when a link said so; else it stands in the words.
  thing text check (thing ~ '^[a-z]{2,20}$'),
  thing_id text check (thing_id ~ '^[A-Za-z0-9-]{1,80}$'),
  wrong text not null check (wrong in ('names-somebody', 'against-the-law', 'abuse', 'false', 'something-else', 'about-us', 'about-data')),
  -- Gone a year after it was closed.
  about_sealed sealed,
  words_sealed sealed,
  -- Only when they want an answer; since when they said so, by a button behind a letter or signed in.
  reporter_id uuid references person on delete set null,
  answer_wanted_at timestamptz,
  once bytea not null unique check (octet_length(once) = 32),
  made_at timestamptz not null,
  check ((thing is null) = (thing_id is null))
);
create index report_made_at on report (made_at desc);
create index report_of_thing on report (thing, thing_id);
create index report_of_reporter on report (reporter_id, made_at);

-- The log of a report: each thing that was done about it.
create table report_entry (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references report on delete cascade,
  what text not null check (what in ('acknowledged', 'reminded', 'answered', 'hidden', 'shown-again', 'closed', 'forgotten')),
  words_sealed sealed,
  actor_id uuid references person on delete set null,
  at timestamptz not null
);
create index report_entry_of_report on report_entry (report_id, at);
create unique index report_closed_once on report_entry (report_id) where what = 'closed';

-- What we promised about a report, and when.
create table report_promise (
  report_id uuid not null references report on delete cascade,
  what text not null check (what in ('remind', 'last-call', 'forget')),
  due_at timestamptz not null,
  kept_at timestamptz,
  primary key (report_id, what)
);
create index report_promise_due on report_promise (due_at) where kept_at is null;

-- That something was taken out of a kit's whole chain: when and by whom, never what.
create table redaction (
  id uuid primary key,
  kit_id uuid not null references kit,
  why text not null check (why in ('safety', 'law', 'asked')),
  actor_id uuid references person on delete set null,
  at timestamptz not null
);

-- The id that a revision had before it was written anew: old addresses lead to the new one.
create table earlier_commit_id (
  kit_id uuid not null references kit,
  commit_id text not null check (commit_id ~ '^[0-9a-f]{40}$'),
  revision_id uuid not null references revision on delete cascade,
  redaction_id uuid not null references redaction,
  primary key (kit_id, commit_id)
);
create index earlier_commit_id_of on earlier_commit_id (revision_id);

-- What was said about a proposal, as it is seen: of what is hidden, only that it is, since when and why.
create view remark_seen as
select remark.id, remark.proposal_id, step_id, remark.author_id, case when hiding.id is null then credit else 'someone' end as credit,
  case when hiding.id is null then words else '' end as words, objects and hiding.id is null as objects,
  case when hiding.id is null then suggests end as suggests, version_id, taken_at, made_at, opened_at,
  hiding.at as hidden_at, hiding.reason as hidden_reason
from remark left join hiding on thing = 'remark' and thing_id = remark.id and shown_at is null;

-- A reviewer's word, as it is seen. Hidden, it still counts.
create view review_seen as
select review.id, said_as, review.proposal_id, version_id, reviewer_id, case when hiding.id is null then credit else 'someone' end as credit,
  verdict, has_run, group_ids, case when hiding.id is null then reasons else '' end as reasons, review.at,
  hiding.at as hidden_at, hiding.reason as hidden_reason
from review left join hiding on thing = 'review' and thing_id = review.id and shown_at is null;

-- The ledger, as it is seen: it repeats nothing that is hidden.
create view decision_seen as
select decision.id, kind, decision.kit_id, decision.proposal_id,
  case when hiding.id is not null and kind = 'withdrawn' then 'someone' else by_name end as by_name,
  case when hiding.id is not null and kind not in ('hidden', 'shown-again') then 'is-hidden' else what end as what,
  case when kind not in ('hidden', 'shown-again') and (hiding.id is not null or exists (
      select 1 from hiding said join review on review.id = said.thing_id
      where said.thing = 'review' and said.shown_at is null and said.proposal_id = decision.proposal_id and review.reasons = decision.reasons))
    then 'is-hidden' else reasons end as reasons,
  decision.at
from decision
left join hiding on thing = 'proposal' and thing_id = decision.proposal_id and shown_at is null;

create or replace view proposal_standing as
select proposal.*, kit.slug, version.id as version_id, version.number, version.base_id, version.source, version.at as version_at,
  base.source as base_source, base.commit_id as base_commit_id,
  case greatest(
    case version.size when 'history' then 3 when 'teaching' then 2 else 1 end,
    coalesce((select max(case size when 'history' then 3 else 2 end) from size_raise where proposal_id = proposal.id), 1))
  when 3 then 'history' when 2 then 'teaching' else 'slip' end as size,
  merged.at as merged_at, ended.at as ended_at, hiding.at as hidden_at
from proposal
join kit on kit.id = proposal.kit_id
join lateral (select * from proposal_version where proposal_id = proposal.id order by number desc limit 1) version on true
join revision base on base.id = version.base_id
left join proposal_merge merged on merged.proposal_id = proposal.id
left join proposal_end ended on ended.proposal_id = proposal.id
left join hiding on hiding.thing = 'proposal' and hiding.thing_id = proposal.id and hiding.shown_at is null;

create or replace view proposal_listed as
select proposal.id, kit.slug, coalesce(kit_card.title, kit.slug) as title, coalesce(kit_card.language, 'en-GB') as language,
  proposal.credit, proposal.why, proposal.opened_at, merged.at as merged_at, ended.at as ended_at,
  case greatest(
    case version.size when 'history' then 3 when 'teaching' then 2 else 1 end,
    coalesce((select max(case size when 'history' then 3 else 2 end) from size_raise where proposal_id = proposal.id), 1))
  when 3 then 'history' when 2 then 'teaching' else 'slip' end as size,
  holding.credit as holder, holding.until_at as holds_until
from proposal
join kit on kit.id = proposal.kit_id
left join kit_card on kit_card.kit_id = kit.id
join lateral (select size from proposal_version where proposal_id = proposal.id order by number desc limit 1) version on true
left join proposal_merge merged on merged.proposal_id = proposal.id
left join proposal_end ended on ended.proposal_id = proposal.id
left join holding on holding.proposal_id = proposal.id and holding.ended_at is null
where proposal.opened_at is not null
  and not exists (select 1 from hiding where thing = 'proposal' and thing_id = proposal.id and shown_at is null);
