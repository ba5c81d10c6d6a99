import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { atom } from '../../platform/text/atom.ts';
import type { Language } from '../../platform/words/language.ts';
import { saidMoment } from '../../platform/words/moments.ts';
import { calendarOf } from './calendar.ts';
import { openSessions, type Session } from './store.ts';
import { words } from './words.ts';

interface Reader {
  language: Language;
  baseUrl: string;
}

const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

const areaOf = ({ online, outcode }: Session, language: Language): string =>
  online ? words[language].online : words[language].near(outcode ?? '');

/** Open sessions to come, as a feed. */
export const sessionsFeed = async ({ db, now }: Act<Actor>, { language, baseUrl }: Reader): Promise<string> => {
  const t = words[language];
  const entries = (await openSessions(db, now))
    .filter(({ cancelledAt }) => !cancelledAt)
    .sort((one, other) => other.changedAt.getTime() - one.changedAt.getTime())
    .map((session) => ({
      id: session.id,
      title: `${session.title}: ${saidMoment(language, session.startsAt, now)}`,
      summary: areaOf(session, language),
      path: paths.session(session.id),
      author: 'Fundi',
      at: session.changedAt,
    }));
  return atom({ title: t.title, page: paths.sessions, path: paths.sessionsFeed, language, entries }, baseUrl);
};

/** Open sessions of the last month and to come, as a calendar to follow. */
export const sessionsCalendar = async ({ db, now }: Act<Actor>, { language, baseUrl }: Reader): Promise<string> => {
  const sessions = await openSessions(db, new Date(now.getTime() - MONTH_MS));
  const entries = sessions.map((session) => ({ session, summary: session.title }));
  return calendarOf(entries, baseUrl, words[language].title);
};
