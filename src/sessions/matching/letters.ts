import { type Actor, hashOf, newToken, writeTo } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import { saidMoment } from '../../platform/words/moments.ts';
import { REQUEST_LETTERS } from '../requests/ask.ts';
import { newRequestLink } from '../requests/key.ts';
import type { TrainingRequest } from '../requests/store.ts';
import { letterWords } from './letter-words.ts';
import { addOfferLink, type Offer, type OfferId } from './store.ts';

/** Letters to whoever is asked to come: they may be stopped. */
const OFFER_LETTERS = 'offer';

type T = (typeof letterWords)['en'];
type Said = (t: T, language: Language) => { subject: string; says: readonly string[]; press?: string };

/** Writes to whoever asked, with a link to their page. Whom we can't write to (by phone, or gone) hears it from a steward. */
export const writeToHost = async (tx: Tx, act: Act<Actor>, request: TrainingRequest, said: Said): Promise<void> => {
  if (request.hostId === null) return;
  const token = await newRequestLink(tx, act, request.id);
  await writeTo(tx, act, request.hostId, {
    purpose: REQUEST_LETTERS,
    rank: 'word',
    letter: (language) => {
      const t = letterWords[language];
      const { subject, says } = said(t, language);
      const parts = [...says.map((say) => ({ say })), { press: t.page, at: paths.request(token) }];
      return { language, subject, parts, foot: [t.hostFoot] };
    },
  });
};

/** Writes to somebody who was asked, with a link to their offer's page. */
export const writeToAsked = async (
  tx: Tx,
  act: Act<Actor>,
  { id, personId }: { id: OfferId; personId: string | null },
  said: Said,
): Promise<void> => {
  if (personId === null) return;
  const token = newToken();
  await addOfferLink(tx, id, hashOf(token), act.now);
  await writeTo(tx, act, personId, {
    purpose: OFFER_LETTERS,
    rank: 'word',
    letter: (language) => {
      const t = letterWords[language];
      const { subject, says, press } = { press: t.page, ...said(t, language) };
      const parts = [...says.map((say) => ({ say })), { press, at: paths.offer(token) }];
      return { language, subject, parts, foot: [t.pairFoot] };
    },
  });
};

/** Asks somebody to come. */
export const writeOffer = (
  tx: Tx,
  act: Act<Actor>,
  request: Pick<TrainingRequest, 'outcode' | 'people'>,
  offer: Pick<Offer, 'id' | 'personId' | 'part' | 'online' | 'answerBy'> & { wanted: readonly Date[] },
): Promise<void> =>
  writeToAsked(tx, act, offer, (t, language) => {
    const said = (at: Date): string => saidMoment(language, at, act.now);
    return {
      subject: t.offerSubject,
      says: [
        t.offer[offer.part],
        offer.online || request.outcode === null ? t.online(request.people) : t.near(request.outcode, request.people),
        t.times(offer.wanted.map(said).join('; ')),
        t.answerBy(said(offer.answerBy)),
      ],
      press: t.see,
    };
  });
