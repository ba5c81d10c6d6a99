import type { Words } from '../../platform/words/words.ts';

const en = {
  me: 'Me',
  exportTitle: 'All that is held about you',
  exportLead: 'As of this moment, from every part of the house. Nobody else can open this page.',
  exportJson: 'The same as a file (JSON)',
  nothing: 'Nothing.',
  yes: 'yes',
  no: 'no',
  eraseTitle: 'Leave, and be erased',
  eraseLead:
    'It happens at once and cannot be undone: your address, names, sign-ins, groups, consents and letters are gone, here and after any restore of a backup.',
  stays: 'What others rely on stays: words of yours that became part of a kit. Say under what name.',
  credit: 'What stays is by',
  asName: (name: string) => `${name}, as it was published`,
  asSomeone: 'someone',
  print:
    'What is printed or copied already, and the history of a kit that others have cloned, we cannot reach; a name there stays as it was published. If a name must go for safety, tell us.',
  erase: 'Erase me now',
  keep: 'Stay',
  gone: 'You are erased',
  goneLead: 'Nothing here leads to you any more. Thank you for what you gave.',
};

const cy: typeof en = {
  me: 'Fi',
  exportTitle: 'Y cyfan a ddelir amdanoch',
  exportLead: 'Ar yr eiliad hon, o bob rhan o’r tŷ. Ni all neb arall agor y dudalen hon.',
  exportJson: 'Yr un peth fel ffeil (JSON)',
  nothing: 'Dim byd.',
  yes: 'ie',
  no: 'na',
  eraseTitle: 'Gadael, a chael eich dileu',
  eraseLead:
    'Mae’n digwydd ar unwaith ac ni ellir ei ddadwneud: mae’ch cyfeiriad, enwau, mewngofnodi, grwpiau, cytundebau a llythyrau wedi mynd, yma ac ar ôl adfer unrhyw gopi wrth gefn.',
  stays: 'Mae’r hyn y mae eraill yn dibynnu arno’n aros: eich geiriau a ddaeth yn rhan o becyn. Dywedwch dan ba enw.',
  credit: 'Mae’r hyn sy’n aros gan',
  asName: (name) => `${name}, fel y’i cyhoeddwyd`,
  asSomeone: 'rhywun',
  print:
    'Ni allwn gyrraedd yr hyn sydd wedi’i argraffu neu ei gopïo eisoes, na hanes pecyn y mae eraill wedi’i glonio; mae enw yno’n aros fel y’i cyhoeddwyd. Os oes rhaid i enw fynd er mwyn diogelwch, dywedwch wrthym.',
  erase: 'Dileu fi nawr',
  keep: 'Aros',
  gone: 'Rydych wedi’ch dileu',
  goneLead: 'Nid oes dim yma’n arwain atoch mwyach. Diolch am yr hyn a roesoch.',
};

export const words: Words<typeof en> = { en, cy };
