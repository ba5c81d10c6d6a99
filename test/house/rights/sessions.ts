import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const codeOf = ({ there }: Cast): string => there.kits[0]?.code ?? '';
const ran = { when: '2026-11-24', people: '12' };

const Told = z.object({ id: z.uuid() });
const toldIn = async ({ house, db, there }: Cast): Promise<string> => {
  const code = there.kits.find(({ slug }) => slug === 'six-points')?.code ?? '';
  const words = randomUUID();
  await house.post(
    paths.ran(code),
    { ...ran, words },
    { 'x-forwarded-for': `10.9.${words.charCodeAt(0)}.${words.charCodeAt(1)}` },
  );
  return (await db.one(Told)`select id from run where words = ${words}`).id;
};

/** Running a kit, and telling of it: nobody needs an account. */
export const sessions: Rights = {
  'GET /e/:code/run': everyone(200, (cast) => ({ path: paths.run(codeOf(cast)) })),
  'GET /e/:code/ran': everyone(200, (cast) => ({ path: paths.ran(codeOf(cast)) })),
  'POST /e/:code/ran': everyone(303, (cast) => ({ path: paths.ran(codeOf(cast)), fields: ran })),
  'GET /e/:code/thanks': everyone(200, ({ there }) => ({ path: there.thanks[0] ?? '' })),
  'GET /library/:kit/told': right([303, 404, 404, 200, 404], () => ({ path: paths.told('six-points') })),
  'GET /library/:kit/told/:run': right([303, 404, 404, 200, 404], async (cast) => ({
    path: paths.toldSuggestion('six-points', await toldIn(cast)),
  })),
  'POST /library/:kit/told/:run': right([404, 404, 404, 303, 404], async (cast) => ({
    path: paths.toldSuggestion('six-points', await toldIn(cast)),
    fields: { words: 'Say the minutes aloud.', step: '' },
  })),
  'GET /runs/:token/withdrawal': everyone(200, ({ there }) => ({ path: paths.withdrawal(there.withdrawals[0] ?? '') })),
  'POST /runs/:token/withdrawal': everyone(303, ({ there }) => ({
    path: paths.withdrawal(there.withdrawals[0] ?? ''),
    fields: {},
  })),
};
