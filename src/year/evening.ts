import { evaluationAsked } from '../library/index.ts';
import { closeSession } from '../sessions/door/close.ts';
import { VALUES } from '../sessions/evaluations/fields.ts';
import { handIn } from '../sessions/evaluations/hand-in.ts';
import { leadsOf } from '../sessions/trainings/leads.store.ts';
import type { Played } from './cast.ts';
import { noteFilled, noteLed } from './comparison.ts';
import { type Listed, listedFor, type OverSession, sessionsOver } from './evening.store.ts';
import { stepOn } from './walking.ts';
import { by, byAnyone, someTime, tried, type Year } from './year.ts';

/** Of those who come, how many fill in a sheet, in a hundred. */
const SHEETS = 45;

/** Who of the list stands at the door, by how they stand: nobody is sure, and who waits knows not to set out. */
interface AtDoor extends Listed {
  wouldCome: boolean;
  comes: boolean;
}

const decided = ({ dice }: Year, turnout: number, one: Listed): AtDoor => {
  const mood = dice.next() / (one.silent ? 0.6 : 1);
  const wouldCome = !one.left && mood < turnout;
  const chance = one.promised ? turnout : one.likely ? turnout * 0.8 : 0.03;
  return { ...one, wouldCome, comes: !one.left && mood < chance };
};

/** Who of the list has a chair this evening. */
const seated = async (year: Year, { id, chairs }: OverSession): Promise<string[]> => {
  const turnout = 0.42 + year.dice.next() * 0.4;
  const list = (await listedFor(year.db, id)).map((one) => decided(year, turnout, one));
  const there = list.filter(({ comes }) => comes);
  const promised = there.filter((one) => one.promised);
  const others = there.filter((one) => !one.promised);
  const beside = others.slice(0, Math.max(0, chairs - promised.length));
  const promisedAndNone = Math.max(0, promised.length - chairs);
  year.counts.promisedAndNoChair += promisedAndNone;
  year.counts.turnedAway += others.length - beside.length;
  const all = [...promised.slice(0, chairs), ...beside];
  noteFilled(year, { chairs, taken: all.length, promisedAndNone }, list);
  return all.map((one) => one.id);
};

/** Everybody who fills in a sheet picks an answer to each question that has some. */
const fillInSheets = async (year: Year, { id, code }: OverSession, came: number): Promise<void> => {
  const { questions } = await evaluationAsked(year.db, code);
  if (questions.length === 0) return;
  for (let nth = 0; nth < came; nth += 1) {
    if (!year.dice.chance(SHEETS)) continue;
    const picked = questions.flatMap(({ number, answer }) =>
      answer === 'words' ? [] : [{ question: number, value: year.dice.oneOf(VALUES[answer]) }],
    );
    const act = byAnyone(year);
    if (await tried(year, () => handIn(act, id, questions, { number: undefined, picked, written: [] })))
      year.counts.sheets += 1;
  }
};

const close = async (year: Year, over: OverSession, leads: readonly Played[]): Promise<void> => {
  const [first] = leads;
  if (!first) {
    year.counts.nobodyToLead += 1;
    return;
  }
  const { dice, counts } = year;
  const who = over.takesSignUps ? await seated(year, over) : [];
  // A group’s own training has no list: heads are counted.
  const walkIns = over.takesSignUps ? Math.min(over.chairs - who.length, dice.whole(0, 2)) : heads(year, over);
  await closeSession(by(year, first), over.id, { came: who.length, 'walk-ins': walkIns, who });
  if (!over.takesSignUps)
    await noteLed(
      year,
      over,
      leads.flatMap(({ id }) => id ?? []),
    );
  counts.came += who.length;
  counts.walkedIn += walkIns;
  await fillInSheets(year, over, who.length + walkIns);
  for (const lead of leads) year.agenda.add(someTime(year, dice.whole(1, 4)), () => stepOn(year, lead));
};

const heads = ({ dice }: Year, { chairs }: OverSession): number => Math.round(chairs * (0.5 + dice.next() * 0.5));

/** Late in the evening whoever led closes what is over with the tally from the door. */
export const closeWhatIsOver = async (year: Year): Promise<void> => {
  const { db, clock, cast } = year;
  const ids = new Map(cast.all.flatMap((who) => (who.id === undefined ? [] : [[who.id, who] as const])));
  for (const over of await sessionsOver(db, clock.now())) {
    const leads = (await leadsOf(db, over.id)).filter(({ part }) => part === 'leads' || part === 'learns');
    const there = leads.flatMap(({ personId }) => ids.get(personId) ?? []);
    await close(
      year,
      over,
      there.sort((one, other) => one.number - other.number),
    );
  }
};
