/** The parts of Britain and its neighbours by which report-backs are found: never finer, so nobody is found by where they live. */
export const REGIONS = [
  'scotland',
  'north-east',
  'north-west',
  'yorkshire',
  'wales',
  'west-midlands',
  'east-midlands',
  'east',
  'london',
  'south-east',
  'south-west',
  'northern-ireland',
] as const;
export type Region = (typeof REGIONS)[number];

/** Where people organise; anything else is kept in the words in which it came. */
export const SECTORS = [
  'care',
  'health',
  'education',
  'housing',
  'transport',
  'warehouses',
  'shops',
  'food',
  'cleaning',
  'building',
  'making',
  'offices',
  'arts',
  'land',
  'neighbourhood',
  'faith',
  'climate',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Postcode areas by region; one that lies in two counts where most of its people live. */
const AREAS: Record<Region, string> = {
  scotland: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE',
  'north-east': 'DH DL NE SR TS',
  'north-west': 'BB BL CA CH CW FY L LA M OL PR SK WA WN',
  yorkshire: 'BD DN HD HG HU HX LS S WF YO',
  wales: 'CF LD LL NP SA',
  'west-midlands': 'B CV DY HR ST SY TF WR WS WV',
  'east-midlands': 'DE LE LN NG NN',
  east: 'AL CB CM CO IP LU NR PE SG SS WD',
  london: 'BR CR E EC EN HA IG KT N NW RM SE SM SW TW UB W WC',
  'south-east': 'BN CT DA GU HP ME MK OX PO RG RH SL SO TN',
  'south-west': 'BA BH BS DT EX GL PL SN SP TA TQ TR',
  'northern-ireland': 'BT',
};

const BY_AREA = new Map(REGIONS.flatMap((region) => AREAS[region].split(' ').map((area) => [area, region] as const)));

const OUTCODE = /^([A-Z]{1,2})\d[A-Z\d]?(?: ?\d[A-Z]{2})?$/;

/** The region of a postcode or its first part; undefined when it is none that we know. */
export const regionOfPostcode = (typed: string): Region | undefined => {
  const [, area] = OUTCODE.exec(typed.trim().toUpperCase()) ?? [];
  return area === undefined ? undefined : BY_AREA.get(area);
};

export const isRegion = (value: string): value is Region => REGIONS.some((region) => region === value);
export const isSector = (value: string): value is Sector => SECTORS.some((sector) => sector === value);
