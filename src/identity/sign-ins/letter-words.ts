import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'Signing in to Fundi',
  asked: 'You asked to sign in to Fundi. Open this page and press the button on it:',
  open: 'Open the page',
  orCode: 'Or type this code into the page where you asked:',
  howLong: 'The link and the code work once, and for an hour.',
  notYou:
    'If you did not ask, do nothing: somebody mistyped their own address, and without this letter nobody gets in.',
};

const cy: typeof en = {
  subject: 'Mewngofnodi i Fundi',
  asked: 'Gofynasoch am fewngofnodi i Fundi. Agorwch y dudalen hon a gwasgwch y botwm arni:',
  open: 'Agor y dudalen',
  orCode: 'Neu teipiwch y cod hwn ar y dudalen lle y gofynasoch:',
  howLong: 'Mae’r ddolen a’r cod yn gweithio unwaith, ac am awr.',
  notYou:
    'Os na ofynasoch, peidiwch â gwneud dim: rhywun sydd wedi camdeipio ei gyfeiriad ei hun, a heb y llythyr hwn ni all neb ddod i mewn.',
};

export const letterWords: Words<typeof en> = { en, cy };
