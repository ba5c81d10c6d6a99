import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  title: 'What people told',
  lead: 'Lines that people left after running this kit. Only reviewers read them here. Make a suggestion of what would better the kit; then everybody sees it.',
  ran: (day: string) => `Run on ${day}`,
  people: (count: number) => plural('en', count, { one: '# person', other: '# people' }),
  turn: 'Make a suggestion of it',
  turned: 'A suggestion was made of it',
  none: 'Nobody has left a line yet.',
  library: 'Library',
  credit: 'someone who ran it',
  why: (ran: string) => `${ran}, somebody told us this.`,
};

const cy: typeof en = {
  title: 'Beth ddywedodd pobl',
  lead: 'Llinellau a adawodd pobl ar ôl rhedeg y pecyn hwn. Dim ond adolygwyr sy’n eu darllen yma. Gwnewch awgrym o’r hyn a fyddai’n gwella’r pecyn; wedyn mae pawb yn ei weld.',
  ran: (day) => `Rhedwyd ar ${day}`,
  people: (count) =>
    plural('cy', count, { one: '# person', two: '# berson', few: '# pherson', many: '# pherson', other: '# o bobl' }),
  turn: 'Gwneud awgrym ohono',
  turned: 'Gwnaed awgrym ohono',
  none: 'Does neb wedi gadael llinell eto.',
  library: 'Llyfrgell',
  credit: 'rhywun a’i rhedodd',
  why: (ran) => `${ran}, dywedodd rhywun hyn wrthym.`,
};

export const words: Words<typeof en> = { en, cy };
