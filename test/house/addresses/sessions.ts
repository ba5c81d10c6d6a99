import type { sessionsPaths } from '../../../src/paths/sessions.ts';
import { paths } from '../../../src/paths.ts';
import { codes, neither, pages, type Walks } from './walk.ts';

export const sessionsWalks = {
  run: (there) => pages(...codes(there).map((code) => paths.run(code))),
  ran: (there) => pages(...codes(there).map((code) => paths.ran(code))),
  thanks: ({ thanks }) => pages(...thanks),
  withdrawal: ({ withdrawals }) => pages(...withdrawals.map((token) => paths.withdrawal(token))),
  told: neither('for reviewers'),
  toldSuggestion: neither('for reviewers'),
} satisfies Walks<typeof sessionsPaths>;
