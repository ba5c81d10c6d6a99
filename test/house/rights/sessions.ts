import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights } from './right.ts';

const codeOf = ({ there }: Cast): string => there.kits[0]?.code ?? '';
const ran = { when: '2026-11-24', people: '12' };

/** Running a kit, and telling of it: nobody needs an account. */
export const sessions: Rights = {
  'GET /e/:code/run': everyone(200, (cast) => ({ path: paths.run(codeOf(cast)) })),
  'GET /e/:code/ran': everyone(200, (cast) => ({ path: paths.ran(codeOf(cast)) })),
  'POST /e/:code/ran': everyone(303, (cast) => ({ path: paths.ran(codeOf(cast)), fields: ran })),
  'GET /e/:code/thanks': everyone(200, ({ there }) => ({ path: there.thanks[0] ?? '' })),
  'GET /runs/:token/withdrawal': everyone(200, ({ there }) => ({ path: paths.withdrawal(there.withdrawals[0] ?? '') })),
  'POST /runs/:token/withdrawal': everyone(303, ({ there }) => ({
    path: paths.withdrawal(there.withdrawals[0] ?? ''),
    fields: {},
  })),
};
