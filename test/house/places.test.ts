import { expect, it } from 'vitest';
import { z } from 'zod';
import { KitId } from '../../src/library/kits/store.ts';
import { commitIdPlaces, libraryPlaces, namePlaces } from '../../src/library/redactions/places.ts';
import { PLACES } from '../../src/personal.ts';
import { aDatabase } from '../../src/platform/db/testing.ts';

const Column = z.object({ table: z.string(), column: z.string() });

/** Written anew by itself when a kit is: the chain, the card, plans, and what is told of a revision. */
const FOLLOWS = [
  'revision',
  'kit_card',
  'kit_words',
  'plan',
  'revision_told',
  'search_word',
  'kit',
  'earlier_commit_id',
];
/** Struggles, techniques, programmes and pages come from files: there they are mended, and pages by stewards, who write them. */
const FROM_FILES = [
  'struggle',
  'technique',
  'programme',
  'school_page',
  'school_page_state',
  'school_content',
  'translated_title',
  'migration',
];
/** Of people, letters and what they told us in confidence: sealed, under their own names, or gone in days. */
const OF_PEOPLE =
  'person address_change link sign_in passkey challenge role_grant movement_group membership consent mail happening delivery audit report report_entry report_promise nomination election founder_naming follow draft draft_helper draft_picture facilitator brought turn claim watching observation sign_off availability wish'.split(
    ' ',
  );
/** Words of ours, ids and codes: nobody types them. */
const OURS =
  'proposal.origin proposal.about proposal_version.size proposal_merge.size remark.step_id review.verdict size_raise.size proposal_promise.what proposal_end.how decision.kind hiding.thing redaction.why run.code run.outcode run.source_hash run_step.step_id run_step.how edition.code short_code.code short_code.names media.type duty_promise.what edition_step.step_id doubt.place overrun.step_id list_counted.list figures_kept.counted left_change.change_key translation.language translated_piece.piece piece_behind.piece report_back.audience report_back.wanted report_back.technique report_back.struggle introduction.said evaluation_count.value debrief.went debrief.kept_time debrief.again debrief.about session.code session.audience session.outcode session.language session_lead.part session_promise.what sign_up.language training_request.kind training_request.outcode training_request.language request_gap.would_help offer.part offer.reasons offer.answer passed_over.why run_tap.what session_step.step_key session_thing.thing'.split(
    ' ',
  );

it('something taken down goes from every column of text that anybody can fill', async () => {
  const db = await aDatabase();
  const kit = { id: KitId.parse(crypto.randomUUID()), slug: 'any' };
  const places = [libraryPlaces, namePlaces, PLACES].flatMap((of) => [...of(kit)]);
  const known = new Set(
    [...places, ...commitIdPlaces].flatMap(({ table, columns = [], sources = [], jsons = [] }) =>
      [...columns, ...sources, ...jsons].map((column) => `${table}.${column}`),
    ),
  );
  const columns = await db.all(Column)`
    select columns.table_name as table, column_name as column from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and table_type = 'BASE TABLE' and data_type in ('text', 'jsonb') and domain_name is null`;
  expect(columns.length).toBeGreaterThan(100);
  const elsewhere = [...FOLLOWS, ...FROM_FILES, ...OF_PEOPLE];
  const forgotten = columns
    .filter(({ table }) => !elsewhere.includes(table))
    .map(({ table, column }) => `${table}.${column}`)
    .filter((name) => !known.has(name) && !OURS.includes(name));
  expect(forgotten).toEqual([]);
  const all = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  expect(OURS.filter((name) => !all.has(name))).toEqual([]);
});
