import type { Actor } from '../../identity/index.ts';
import { makePdf } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Language } from '../../platform/words/language.ts';
import { saidClock, saidMoment } from '../../platform/words/moments.ts';
import { type SessionId, sessionSeenBy } from './store.ts';
import { words } from './words.ts';

/** A session's poster as a PDF, to hang up: where about, never the place itself. Errors: NotFound; Unavailable when too many wait. */
export const sessionPoster = async (
  { actor, db, now }: Act<Actor>,
  id: SessionId,
  { language, baseUrl }: { language: Language; baseUrl: string },
): Promise<Uint8Array> => {
  const t = words[language];
  const { title, kitLanguage, startsAt, endsAt, online, outcode, changedAt } = await sessionSeenBy(db, actor, id);
  const { bytes } = await makePdf({
    form: 'poster',
    language,
    kicker: t.posterKicker,
    title,
    titleLanguage: kitLanguage,
    when: t.posterWhen(saidMoment(language, startsAt, now), saidClock(language, endsAt)),
    where: online ? t.online : t.near(outcode ?? ''),
    lines: [t.posterFree, t.posterNeeds],
    come: t.posterCome,
    address: baseUrl + paths.session(id),
    date: changedAt,
  });
  return bytes;
};
