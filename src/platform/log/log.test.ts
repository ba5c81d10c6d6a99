import { describe, expect, it } from 'vitest';
import { makeLog } from './log.ts';

const aLog = (isTTY: boolean, level: 'info' | 'silent' = 'info') => {
  const lines: string[] = [];
  const log = makeLog({ level, out: { write: (line: string) => lines.push(line), isTTY } });
  return { log, lines };
};

describe('logging', () => {
  it('writes one JSON object a line for programs', () => {
    const { log, lines } = aLog(false);
    log.info('kit imported', { kit: 'six-points', steps: 9 });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: 'kit imported',
      kit: 'six-points',
      steps: 9,
    });
  });

  it('writes plain lines where a person watches', () => {
    const { log, lines } = aLog(true);
    log.warn('backup is old', { days: 40, place: 'the data folder' });
    expect(lines.join('')).toMatch(/^\d\d:\d\d:\d\d warn: backup is old days=40 place=the data folder\n$/);
  });

  it('says nothing below its level', () => {
    const { log, lines } = aLog(false);
    log.debug('a detail');
    const silent = aLog(false, 'silent');
    silent.log.error('anything');
    expect([lines, silent.lines]).toEqual([[], []]);
  });

  it('keeps where an error came from, and nothing of a person in it', () => {
    const { log, lines } = aLog(false);
    const cause = Object.assign(new Error('invalid input for type uuid: "Jayaben"'), { code: '22P02' });
    const error = new Error('GET /sign-in?email=a@b.org by jo@example.org from 203.0.113.9 or 2001:db8::7', { cause });
    log.error('page failed', error, { id: 'e1' });
    const line = lines.join('');
    for (const word of ['Jayaben', 'example.org', 'b.org', '203.0.113.9', '2001:db8', 'email='])
      expect(line).not.toContain(word);
    expect(JSON.parse(line)).toMatchObject({ id: 'e1', error: { name: 'Error', cause: { code: '22P02' } } });
    expect(line).toContain('log.test.ts');
  });

  it('takes anything that is thrown', () => {
    const { log, lines } = aLog(true);
    log.error('job failed', 'a bare string with jo@example.org');
    log.error('job failed', new Error('plain'));
    expect(lines.join('')).toContain('something other than an Error was thrown');
    expect(lines.join('')).toContain('message=plain\n    at ');
    expect(lines.join('')).not.toContain('jo@');
  });
});
