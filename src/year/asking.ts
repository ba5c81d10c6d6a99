import { letterWords } from '../sessions/matching/letter-words.ts';
import { widenRequest } from '../sessions/matching/widen.ts';
import { askForTraining } from '../sessions/requests/ask.ts';
import { cancelRequest } from '../sessions/requests/change.ts';
import { confirmRequest } from '../sessions/requests/confirm.ts';
import type { ToAsk } from '../sessions/requests/forms.ts';
import type { Played } from './cast.ts';
import { atHour, daysOn } from './clock.ts';
import { groupName, PLAYED_KINDS } from './names.ts';
import type { PlayedLetter } from './post.ts';
import { by, byAnyone, someTime, tried, type Year } from './year.ts';

const EVENING = 18;

/** Some evenings, so many days ahead. */
const eveningsAhead = ({ dice, clock }: Year, count: number): Date[] => {
  const first = dice.whole(16, 40);
  return Array.from({ length: count }, (_, at) =>
    atHour(daysOn(clock.shows(), first + at * dice.whole(1, 7)), EVENING, dice.oneOf([0, 15, 30, 45])),
  );
};

const askedBy = (year: Year, who: Played): ToAsk => {
  const { dice, kits } = year;
  const kind = dice.oneOf(PLAYED_KINDS);
  const byPhone = dice.chance(6);
  return {
    kit: dice.chance(85) ? dice.oneOf(kits) : null,
    aim: 'We want the repairs that we were promised.',
    group: groupName(kind, who.number),
    kind,
    people: dice.whole(8, 30),
    outcode: who.outcode,
    online: dice.chance(30),
    when: eveningsAhead(year, dice.whole(1, 3)),
    language: who.language,
    access: dice.chance(20) ? 'A step-free way in.' : null,
    'puts-in': dice.chance(40) ? 'Fares, and tea.' : null,
    name: who.name,
    email: who.email,
    phone: byPhone ? '0800 000 000' : null,
    typed: byPhone,
  };
};

const ask = async (year: Year, who: Played): Promise<void> => {
  const asked = askedBy(year, who);
  const [steward] = year.cast.of('steward');
  const act = asked.typed && steward ? by(year, steward) : byAnyone(year);
  await askForTraining(act, asked, who.language);
};

/** Every group asks once, on some day of the year but its last weeks. */
export const planAsking = (year: Year): void => {
  const days = (+year.ends - +year.begins) / 86_400_000;
  for (const who of year.cast.of('host'))
    year.agenda.add(daysOn(year.begins, 3 + year.dice.next() * (days * 0.85 - 3)), () => ask(year, who));
};

/** Presses the button that lets us look for a pair; a few never do. */
export const confirmAsking = async (year: Year, { token = '' }: PlayedLetter): Promise<void> => {
  if (year.dice.chance(95)) await tried(year, () => confirmRequest(byAnyone(year), token));
};

/** Hears how the looking goes; when nobody can, most make it easier, and some let it be. */
export const hearOfRequest = async (year: Year, { language, subject, token = '' }: PlayedLetter): Promise<void> => {
  if (subject !== letterWords[language].gapSubject) return;
  const { dice, agenda } = year;
  const drawn = dice.next() * 100;
  const answer = async (): Promise<unknown> => {
    if (drawn < 45) return widenRequest(byAnyone(year), token, 'later');
    if (drawn < 75) return widenRequest(byAnyone(year), token, 'online');
    return cancelRequest(byAnyone(year), token);
  };
  if (drawn >= 85) return;
  agenda.add(someTime(year, dice.whole(0, 3)), async () => {
    await tried(year, answer);
  });
};
