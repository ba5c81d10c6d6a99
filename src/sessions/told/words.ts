import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  title: 'What people told',
  lead: 'Lines that people left after running this kit. Only reviewers read them here. Make a suggestion of what would better the kit; then everybody sees it.',
  ran: (day: string) => `Run on ${day}`,
  people: (count: number) => plural('en', count, { one: '# person', other: '# people' }),
  turn: 'Make a suggestion of it',
  turned: 'It became a suggestion',
  turnTitle: 'A suggestion of what somebody told',
  turnLead:
    'It stands under “someone who ran it”, and says that it came from a session. Whoever told it can still take it back.',
  words: 'What should be different?',
  wordsHint:
    'Everybody will read this. Take out names, and anything by which somebody, or a small group, could be known.',
  step: 'Which step is it about?',
  wholeKit: 'The whole kit',
  send: 'Suggest it',
  none: 'Nobody has left a line yet.',
  library: 'Library',
  credit: 'someone who ran it',
  why: 'Somebody told us this after running it.',
  errors: {
    sayWords: 'Say what should be different. One sentence is enough.',
    wordsLong: 'Say it in at most 4,000 letters.',
    stepGone: 'The kit no longer has that step. Choose another, or the whole kit.',
  },
};

const cy: typeof en = {
  title: 'Beth ddywedodd pobl',
  lead: 'Llinellau a adawodd pobl ar ôl rhedeg y pecyn hwn. Dim ond adolygwyr sy’n eu darllen yma. Gwnewch awgrym o’r hyn a fyddai’n gwella’r pecyn; wedyn mae pawb yn ei weld.',
  ran: (day) => `Rhedwyd ar ${day}`,
  people: (count) =>
    plural('cy', count, { one: '# person', two: '# berson', few: '# pherson', many: '# pherson', other: '# o bobl' }),
  turn: 'Gwneud awgrym ohono',
  turned: 'Daeth yn awgrym',
  turnTitle: 'Awgrym o’r hyn a ddywedodd rhywun',
  turnLead:
    'Mae’n sefyll dan “rhywun a’i rhedodd”, ac yn dweud mai o sesiwn y daeth. Gall pwy bynnag a’i dywedodd ei dynnu’n ôl o hyd.',
  words: 'Beth ddylai fod yn wahanol?',
  wordsHint:
    'Bydd pawb yn darllen hwn. Tynnwch enwau allan, ac unrhyw beth y gellid adnabod rhywun, neu grŵp bach, wrtho.',
  step: 'Am ba gam mae’n sôn?',
  wholeKit: 'Y pecyn cyfan',
  send: 'Ei awgrymu',
  none: 'Does neb wedi gadael llinell eto.',
  library: 'Llyfrgell',
  credit: 'rhywun a’i rhedodd',
  why: 'Dywedodd rhywun hyn wrthym ar ôl ei redeg.',
  errors: {
    sayWords: 'Dywedwch beth ddylai fod yn wahanol. Mae un frawddeg yn ddigon.',
    wordsLong: 'Dywedwch hynny mewn 4,000 o lythrennau ar y mwyaf.',
    stepGone: 'Nid yw’r cam hwnnw gan y pecyn mwyach. Dewiswch un arall, neu’r pecyn cyfan.',
  },
};

export const words: Words<typeof en> = { en, cy };
