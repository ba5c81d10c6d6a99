import type { Language } from '../../platform/words/language.ts';
import type { Words } from '../../platform/words/words.ts';
import { isRegion, isSector, type Region, type Sector } from './where.ts';

interface WhereWords {
  regions: Record<Region, string>;
  sectors: Record<Sector, string>;
}

const en: WhereWords = {
  regions: {
    scotland: 'Scotland',
    'north-east': 'North East',
    'north-west': 'North West',
    yorkshire: 'Yorkshire and the Humber',
    wales: 'Wales',
    'west-midlands': 'West Midlands',
    'east-midlands': 'East Midlands',
    east: 'East of England',
    london: 'London',
    'south-east': 'South East',
    'south-west': 'South West',
    'northern-ireland': 'Northern Ireland',
  },
  sectors: {
    care: 'Care',
    health: 'Health',
    education: 'Schools and colleges',
    housing: 'Housing',
    transport: 'Transport',
    warehouses: 'Warehouses and delivery',
    shops: 'Shops',
    food: 'Food, pubs and hotels',
    cleaning: 'Cleaning and security',
    building: 'Building',
    making: 'Factories and workshops',
    offices: 'Offices and call centres',
    arts: 'Arts and media',
    land: 'Farms and land',
    neighbourhood: 'Neighbourhood',
    faith: 'Faith group',
    climate: 'Climate and energy',
  },
};

const cy: WhereWords = {
  regions: {
    scotland: 'Yr Alban',
    'north-east': 'Gogledd-ddwyrain Lloegr',
    'north-west': 'Gogledd-orllewin Lloegr',
    yorkshire: 'Swydd Efrog a’r Humber',
    wales: 'Cymru',
    'west-midlands': 'Gorllewin Canolbarth Lloegr',
    'east-midlands': 'Dwyrain Canolbarth Lloegr',
    east: 'Dwyrain Lloegr',
    london: 'Llundain',
    'south-east': 'De-ddwyrain Lloegr',
    'south-west': 'De-orllewin Lloegr',
    'northern-ireland': 'Gogledd Iwerddon',
  },
  sectors: {
    care: 'Gofal',
    health: 'Iechyd',
    education: 'Ysgolion a cholegau',
    housing: 'Tai',
    transport: 'Trafnidiaeth',
    warehouses: 'Warysau a danfon',
    shops: 'Siopau',
    food: 'Bwyd, tafarnau a gwestai',
    cleaning: 'Glanhau a diogelwch',
    building: 'Adeiladu',
    making: 'Ffatrïoedd a gweithdai',
    offices: 'Swyddfeydd a chanolfannau galw',
    arts: 'Celf a’r cyfryngau',
    land: 'Ffermydd a thir',
    neighbourhood: 'Cymdogaeth',
    faith: 'Grŵp ffydd',
    climate: 'Hinsawdd ac ynni',
  },
};

const whereWords: Words<WhereWords> = { en, cy };

/** A region in words; one that isn't ours as it was written. */
export const saidRegion = (language: Language, region: string): string =>
  isRegion(region) ? whereWords[language].regions[region] : region;

/** A sector in words; one that isn't ours as it was written. */
export const saidSector = (language: Language, sector: string): string =>
  isSector(sector) ? whereWords[language].sectors[sector] : sector;

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** The key that somebody meant who typed a name of ours in either language; undefined when it is none. */
export const keyNamed = (of: 'regions' | 'sectors', typed: string): string | undefined =>
  [whereWords.en[of], whereWords.cy[of]]
    .flatMap((names) => Object.entries(names))
    .find(([key, name]) => folded(typed) === key || folded(typed) === folded(name))?.[0];
