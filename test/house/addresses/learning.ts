import type { learningPaths } from '../../../src/paths/learning.ts';
import { paths } from '../../../src/paths.ts';
import { neither, pages, type Walks } from './walk.ts';

const LEADS = 'for those who lead it';

export const learningWalks = {
  evaluation: ({ sessions }) => pages(...sessions.map((id) => paths.evaluation(id))),
  evaluationThanks: ({ sessions }) => pages(...sessions.map((id) => paths.evaluationThanks(id))),
  evaluationAnswers: neither(LEADS),
  evaluationCode: neither('it leads on to the evaluation'),
  debrief: neither(LEADS),
  debriefPhone: neither('for who holds its key'),
  debriefThanks: neither('for who holds its key'),
  debriefSuggestion: neither('a form is posted there'),
  debriefErasure: neither('a form is posted there'),
} satisfies Walks<typeof learningPaths>;
