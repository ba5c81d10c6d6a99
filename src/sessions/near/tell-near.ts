import { type Actor, writeTo } from '../../identity/index.ts';
import { kitToTrain } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import { wishesFor } from '../../pathway/index.ts';
import type { Act } from '../../platform/act.ts';
import { listener } from '../../platform/happenings/listener.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { saidClock, saidMoment } from '../../platform/words/moments.ts';
import { SessionMade } from '../trainings/events.ts';
import { type Session, sessionOf } from '../trainings/store.ts';
import { words } from './words.ts';

const letter = (
  language: Language,
  { id, title, startsAt, endsAt }: Session,
  outcode: string,
  now: Date,
): LetterDraft => {
  const t = words[language];
  const when = t.when(saidMoment(language, startsAt, now), saidClock(language, endsAt));
  const parts = [{ say: t.say(outcode) }, { say: title }, { say: when }, { press: t.see, at: paths.session(id) }];
  return { language, subject: t.subject, parts, foot: [t.foot] };
};

/** Writes once to each who asked to be told of a training like this near there: of an open one, with a place and chairs to take. */
const tellNear = (act: Act<Actor>, sessionId: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { now } = act;
    const session = await sessionOf(tx, sessionId);
    const { audience, takesSignUps, outcode, kitId } = session;
    if (audience !== 'open' || !takesSignUps || outcode === null) return;
    if (session.cancelledAt || session.startsAt <= now) return;
    const [only, ...others] = (await kitToTrain(tx, { kitId }))?.settings ?? [];
    const setting = only !== undefined && others.length === 0 ? only : 'either';
    const told = new Set<string>();
    for (const { personId } of await wishesFor(tx, { outcode, setting, kitId, now })) {
      if (told.has(personId)) continue;
      told.add(personId);
      await writeTo(tx, act, personId, {
        purpose: 'near-you',
        rank: 'word',
        once: `near ${sessionId} ${personId}`,
        letter: (language) => letter(language, session, outcode, now),
      });
    }
  });

/** "Tell me when there is one near me": there is one. */
export const whenOneIsNear = listener<Actor, typeof SessionMade.facts>(
  'tell those who wait for one near them',
  SessionMade,
  (act, { sessionId }) => tellNear(act, sessionId),
);
