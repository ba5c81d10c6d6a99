import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import type { StoriesAbout, TaughtIn, TechniquesNamed } from '../asks.ts';
import { mostAbout } from '../works/order.ts';
import { sectionsOf } from '../works/sections.ts';
import { translatedTitles } from '../works/store.ts';
import { type Title, titleFor } from '../works/titles.ts';
import { mustRead } from '../works/work.ts';
import { type SmallLine, smallLineOf } from './draw/small.ts';
import { layOut } from './draw/timeline.ts';
import { toldBy } from './draw/told.ts';
import { towersOf } from './draw/towers.ts';
import { barsOf, type YearBar } from './draw/years.ts';
import { frontOf } from './fronts.ts';
import { parseStruggle } from './parse.ts';
import { everyStruggle, type Struggle, struggleIn } from './store.ts';

/** A struggle as lists show it. */
export interface StruggleLine {
  id: string;
  shown: Title;
  /** The language of its own text. */
  language: Language;
  years: { from: number; to?: number | undefined };
  place: string;
  line: SmallLine & { name: string; breaks: number };
}

export interface StruggleAsks {
  taughtIn: TaughtIn;
  techniquesNamed: TechniquesNamed;
  storiesAbout: StoriesAbout;
}

const linesOf = async (db: Tx, struggles: readonly Struggle[], language: Language): Promise<StruggleLine[]> => {
  const titles = await translatedTitles(db, 'struggle', language);
  return struggles
    .map((struggle) => {
      const front = frontOf(struggle);
      const { years, place, line } = front;
      return {
        id: struggle.id,
        language: struggle.language,
        shown: titleFor(struggle, language, titles.get(struggle.id)),
        years,
        place,
        line: { ...smallLineOf(toldBy(front, struggle.language)), name: line.label, breaks: line.breaks.length },
      };
    })
    .sort((one, other) => one.years.from - other.years.from || one.id.localeCompare(other.id));
};

export interface StrugglesReading {
  struggles: StruggleLine[];
  /** Their years on one scale, in the same order. */
  bars: YearBar[];
  firstYear: number;
  lastYear: number;
}

/** Every struggle, the earliest first. */
export const readStruggles = async ({ db, now }: Act<unknown>, language: Language): Promise<StrugglesReading> => {
  const struggles = await linesOf(db, await everyStruggle(db, language), language);
  const years = struggles.map((struggle) => struggle.years);
  const lastYear = now.getFullYear();
  return { struggles, bars: barsOf(years, lastYear), firstYear: years[0]?.from ?? lastYear, lastYear };
};

/** The struggles that show a technique: those it names, and those that name it. The earliest first. */
export const strugglesShowing = async (
  db: Tx,
  technique: { id: string; names: readonly string[] },
  language: Language,
): Promise<StruggleLine[]> => {
  const all = await everyStruggle(db, language);
  const showing = all.filter(
    (struggle) => technique.names.includes(struggle.id) || frontOf(struggle).techniques.includes(technique.id),
  );
  return linesOf(db, showing, language);
};

/** All that the page of a struggle shows, its pictures laid out. Errors: NotFound. */
export const readStruggle = async (
  db: Tx,
  id: string,
  language: Language,
  { taughtIn, techniquesNamed, storiesAbout }: StruggleAsks,
) => {
  const struggle = await struggleIn(db, id, language);
  const { front, body } = mustRead(id, parseStruggle(struggle.source));
  const titles = await translatedTitles(db, 'struggle', language);
  const told = toldBy(front, struggle.language);
  const [happened, power, ...after] = sectionsOf(body);
  return {
    id,
    language: struggle.language,
    shown: titleFor(struggle, language, titles.get(id)),
    front,
    told,
    small: smallLineOf(told),
    pictures: { phone: layOut(told, 'phone'), page: layOut(told, 'page'), desk: layOut(told, 'desk') },
    moments: towersOf(front),
    happened,
    power,
    after,
    kits: mostAbout(await taughtIn(db, { struggle: id }, language), { struggle: id }, language),
    techniques: await techniquesNamed(db, front.techniques, language),
    stories: await storiesAbout(db, { struggles: [id] }, language),
  };
};
export type StruggleReading = Awaited<ReturnType<typeof readStruggle>>;
