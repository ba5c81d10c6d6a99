/** Given names and surnames that people are invented from; who has both by chance is meant by neither. */
export const GIVEN = (
  'Aisha Alun Amara Anwen Asif Bethan Bilal Carys Chidi Dafydd Delroy Dilys Eilidh Emeka Farah Femi Gwen Hamza Ines Ioan ' +
  'Jaswinder Joan Kamala Kofi Leila Lowri Magda Mairi Marek Nadia Nia Obinna Olu Padma Priya Rashid Rhys Rosa Sadiq Sian ' +
  'Sunita Tamsin Tariq Tomasz Una Vikram Winifred Yusuf Zainab Zofia'
).split(' ');
export const SURNAMES = (
  'Abara Ashdown Bassi Blackwood Brook Cadwallader Crane Dale Dunmore Eddery Fenwick Fielding Garth Greenaway Hale Heath ' +
  'Inskip Jarrow Kestle Larkin Lomas Marsh Mossop Nettle Okafor Orchard Penhale Quill Rookby Rowan Sandhu Skerry Thistle ' +
  'Tolland Underhill Varley Wainhouse Wick Yarrow Zeal'
).split(' ');

const PLACES = [
  'Canal Street',
  'Elm Rise',
  'Foundry Lane',
  'High Moor',
  'Lower Quay',
  'Mill Bank',
  'North Yard',
  'Orchard Flats',
];

/** What each kind of group is called, with the name of a place that is nowhere. */
const GROUPS = {
  'union-branch': (place: string) => `${place} Workers’ Branch (invented)`,
  tenants: (place: string) => `${place} Tenants (invented)`,
  faith: (place: string) => `${place} Chapel (invented)`,
  campaign: (place: string) => `Save ${place} (invented)`,
} as const;
export type PlayedKind = keyof typeof GROUPS;
export const PLAYED_KINDS: readonly PlayedKind[] = ['union-branch', 'tenants', 'faith', 'campaign'];

/** The name of an invented group; the number makes it one of its own. */
export const groupName = (kind: PlayedKind, number: number): string =>
  GROUPS[kind](`${PLACES[number % PLACES.length]} ${number}`);

/** Outcodes round which people are invented: four parts of the country, a few places in each that one can travel between. */
export const TOWNS = [
  ['B29', 'B1', 'B14', 'CV1', 'WV1', 'LE2'],
  ['M14', 'M1', 'SK1', 'OL1', 'L8', 'S2'],
  ['CF10', 'CF43', 'NP20', 'BS5', 'BS1', 'SA1'],
  ['E8', 'N17', 'SE15', 'SW9', 'LU1', 'RM1'],
  ['LS6', 'BD1', 'HD1', 'YO1', 'HU1', 'NG7'],
  ['G42', 'G1', 'EH1', 'PA1', 'ML1', 'KY1'],
] as const;

export const HALLS = [
  'The long room above the bakery',
  'Hall 2, the old school',
  'The chapel vestry',
  'Room 3, the co-op',
] as const;

export const TRIED = [
  'We mapped who talks to whom on our shift and found two people we had overlooked.',
  'Three of us knocked on every door of our landing and asked what would make a difference.',
  'Nothing yet: the rota changed.',
  'I listened first for once. She told me about the night buses.',
  'We wrote the letter together, and eleven signed it.',
] as const;
