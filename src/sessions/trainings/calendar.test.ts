import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar.ts';
import { type Session, SessionId } from './store.ts';

const at = new Date('2027-01-12T19:00:00Z');
const session: Session = {
  id: SessionId.parse('0198a0e0-0000-7000-8000-000000000000'),
  requestId: null,
  kitId: '',
  slug: 'six-points',
  title: 'Six points',
  kitLanguage: 'en',
  code: '4h7k2m',
  hostId: null,
  groupId: null,
  audience: 'open',
  takesSignUps: true,
  online: false,
  outcode: 'LS1',
  placeSealed: null,
  linkSealed: null,
  startsAt: at,
  endsAt: new Date('2027-01-12T21:00:00Z'),
  chairs: 20,
  heads: null,
  language: 'en',
  madeAt: at,
  madeBy: null,
  changedAt: at,
  cancelledAt: null,
  came: null,
  walkedIn: null,
  closedAt: null,
  changes: 3,
};

describe('a calendar file', () => {
  it('folds lines at 75 octets, never within a letter, and gives any place back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (place) => {
        const text = calendarOf(
          [{ session, summary: 'Session', where: { place: `x${place}`, link: undefined } }],
          'https://a.test',
        );
        const lines = text.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        const unfolded = text.replaceAll('\r\n ', '');
        const [, said = ''] = /LOCATION:([^\r]*)\r\n/.exec(unfolded) ?? [];
        const plain = place.replace(/\r?\n/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
        expect(said.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign))).toBe(`x${plain}`);
      }),
    );
  });
});
