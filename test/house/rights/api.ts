import { aProposal } from '../../../src/library/reviews/a-proposal.testing.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights } from './right.ts';

const at = (path: string) => () => ({ path });
const ofKit = (path: (slug: string) => string) => at(path('six-points'));
const codeOf = ({ there }: Cast): string => there.kits[0]?.code ?? '';
const suggested = async ({ house }: Cast): Promise<string> => {
  const author = { slug: 'six-points', change: ['minutes=8 shortest=5', 'minutes=9 shortest=5'] as const };
  const { id } = await aProposal(house.db, { ...author, email: `${crypto.randomUUID()}@rights.test` });
  await house.db.run`update proposal set opened_at = made_at where id = ${id}`;
  return id;
};

/** What is public, as JSON: the same for everybody. */
export const api: Rights = {
  'GET /api': everyone(200, at(paths.api)),
  'GET /api.json': everyone(200, at(paths.apiDescription)),
  'GET /api/v1/kits': everyone(200, at(paths.apiKits)),
  'GET /api/v1/kits/:kit': everyone(200, ofKit(paths.apiKit)),
  'GET /api/v1/kits/:kit/editions': everyone(200, ofKit(paths.apiEditions)),
  'GET /api/v1/kits/:kit/evidence': everyone(200, ofKit(paths.apiEvidence)),
  'GET /api/v1/kits/:kit/proposals': everyone(200, ofKit(paths.apiKitProposals)),
  'GET /api/v1/plans/:code': everyone(200, (cast) => ({ path: paths.apiPlan(codeOf(cast)) })),
  'GET /api/v1/proposals': everyone(200, at(paths.apiProposals)),
  'GET /api/v1/proposals/:id': everyone(200, async (cast) => ({ path: paths.apiProposal(await suggested(cast)) })),
  'GET /api/v1/decisions': everyone(200, at(paths.apiDecisions)),
};
