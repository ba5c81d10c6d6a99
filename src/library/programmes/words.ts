import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Programmes',
  lead: 'A few kits in order, so that one evening leads to the next.',
  kind: 'Programme',
  sessions: { one: '# session', other: '# sessions' },
  sessionWord: { one: 'session', other: 'sessions' },
  whom: 'For',
  pack: 'Print the whole programme',
  packHint: 'One pack (PDF) with every plan, note and handout.',
  order: 'The sessions, in order',
  how: 'How to run it',
  minutes: 'minutes',
  missing: 'This kit is not in this library.',
  strip: 'The bar under each is its plan: one piece a step, as long as its minutes.',
};

const cy: typeof en = {
  title: 'Rhaglenni',
  lead: 'Ychydig becynnau mewn trefn, fel bod un noson yn arwain at y nesaf.',
  kind: 'Rhaglen',
  sessions: { one: '# sesiwn', other: '# sesiwn' },
  sessionWord: { one: 'sesiwn', other: 'sesiwn' },
  whom: 'I bwy',
  pack: 'Argraffu’r rhaglen gyfan',
  packHint: 'Un pecyn (PDF) gyda phob cynllun, nodyn a thaflen.',
  order: 'Y sesiynau, mewn trefn',
  how: 'Sut i’w rhedeg',
  minutes: 'munud',
  missing: 'Nid yw’r pecyn hwn yn y llyfrgell hon.',
  strip: 'Y bar o dan bob un yw ei gynllun: un darn i bob cam, mor hir â’i funudau.',
};

export const words: Words<typeof en> = { en, cy };
