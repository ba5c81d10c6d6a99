import { type Part, part } from '../../platform/db/db.ts';
import type { TextPlace } from '../../platform/db/rewrite.ts';
import type { Chained } from './chain.store.ts';

/** Where a kit's words stand besides its revisions; other rooms add theirs. */
export type PlacesOf = (kit: Chained) => readonly TextPlace[];

const ofProposals = (kitId: string): Part => part`proposal_id in (select id from proposal where kit_id = ${kitId})`;

/** The library’s own places. That no column of text is forgotten is held by test/house/places.test.ts. */
export const libraryPlaces: PlacesOf = ({ id, slug }) => {
  const kit = part`kit_id = ${id}`;
  const said = ofProposals(id);
  const translated = part`translation_id in (select id from translation where source_kit_id = ${id} or kit_id = ${id})`;
  return [
    { table: 'edition', columns: ['notes'], of: kit },
    { table: 'proposal', columns: ['credit', 'why', 'words'], of: kit },
    { table: 'proposal_version', sources: ['source'], of: said },
    { table: 'remark', columns: ['credit', 'words'], sources: ['suggests'], of: said },
    { table: 'review', columns: ['credit', 'reasons'], of: said },
    { table: 'size_raise', columns: ['credit', 'reasons'], of: said },
    { table: 'holding', columns: ['credit'], of: said },
    { table: 'proposal_end', columns: ['reasons'], of: said },
    { table: 'decision', columns: ['by_name', 'what', 'reasons'], of: kit },
    { table: 'hiding', columns: ['reason'], of: kit },
    {
      table: 'hiding_appeal',
      columns: ['answer'],
      of: part`hiding_id in (select id from hiding where kit_id = ${id})`,
    },
    {
      table: 'edition_step',
      columns: ['title'],
      of: part`edition_id in (select id from edition where kit_id = ${id})`,
    },
    { table: 'doubt', columns: ['words'], of: part`edition_id in (select id from edition where kit_id = ${id})` },
    { table: 'piece_behind', columns: ['title'], of: kit },
    { table: 'translated_piece', columns: ['credit'], jsons: ['wording'], of: translated },
    { table: 'translation_reading', columns: ['credit', 'words'], of: translated },
    { table: 'translated_title', columns: ['title', 'summary'], of: part`thing = 'kit' and id = ${slug}` },
  ];
};

/** Where commit ids of any kit stand, besides kits’ own texts. */
export const commitIdPlaces: readonly TextPlace[] = [
  { table: 'translated_piece', columns: ['source_commit'], of: part`true` },
];

/** Where the file names of a kit's pictures stand. */
export const namePlaces: PlacesOf = ({ id }) => [
  {
    table: 'revision_media',
    columns: ['name'],
    of: part`revision_id in (select id from revision where kit_id = ${id})`,
  },
  {
    table: 'proposal_media',
    columns: ['name'],
    of: part`version_id in (select proposal_version.id from proposal_version join proposal on proposal.id = proposal_id where kit_id = ${id})`,
  },
];
