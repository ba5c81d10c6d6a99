import { paths } from '../../paths.ts';
import type { Whereabouts } from './place.ts';
import type { Session } from './store.ts';

const OCTETS_A_LINE = 75;

/** A line of a calendar file, folded at 75 octets as RFC 5545 wants, never within a letter. */
const folded = (line: string): string => {
  const lines = [''];
  let room = OCTETS_A_LINE;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (octets > room) {
      lines.push(' ');
      room = OCTETS_A_LINE - 1;
    }
    lines[lines.length - 1] += letter;
    room -= octets;
  }
  return lines.join('\r\n');
};

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r?\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** What a calendar shows of a session. */
export interface Entry {
  session: Session;
  /** Neutral in a calendar of one's own, which others may see. */
  summary: string;
  where?: Whereabouts | undefined;
}

const entryLines = ({ session, summary, where }: Entry, baseUrl: string): string[] => {
  const location = where?.place ?? where?.link ?? (session.online ? undefined : session.outcode);
  return [
    'BEGIN:VEVENT',
    `UID:${session.id}@${new URL(baseUrl).hostname}`,
    `SEQUENCE:${session.changes}`,
    `DTSTAMP:${stamp(session.changedAt)}`,
    `DTSTART:${stamp(session.startsAt)}`,
    `DTEND:${stamp(session.endsAt)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `URL:${baseUrl}${paths.session(session.id)}`,
    `STATUS:${session.cancelledAt ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
};

/**
 * Sessions as a calendar file (RFC 5545). One session alone that is cancelled is sent as a cancellation, which takes it out
 * of a calendar that has it; its sequence grows with each change. `baseUrl`: an origin, without a slash at its end.
 */
export const calendarOf = (entries: readonly Entry[], baseUrl: string, name?: string): string => {
  const isCancelled = entries.length === 1 && entries[0]?.session.cancelledAt;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fundi//Sessions//EN',
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    ...(name === undefined ? [] : [`X-WR-CALNAME:${escaped(name)}`]),
    ...entries.flatMap((entry) => entryLines(entry, baseUrl)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
