import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  runs: 'For you who run it',
  numbers: (promised: number, likely: number, waiting: number, unconfirmed: number) =>
    [
      plural('en', promised, { one: '# has a chair', other: '# have a chair' }),
      `${likely} likely`,
      `${waiting} waiting`,
      `${unconfirmed} not confirmed yet`,
    ].join(' · '),
  headsLabel: 'How many of the group will come',
  headsHint: 'A number is enough; nobody types a name.',
  headsSave: 'Save the number',
  forward: 'To forward to your group',
  forwardText: (when: string, address: string) => `A training for us: ${when}. More: ${address}`,
  placeNone: 'You have not said yet where it is. Those who come are waiting to hear.',
  tasks: 'To arrange',
  tasksNone: 'Nobody has asked for anything so far.',
  arranged: 'Arranged',
  isArranged: 'arranged',
  countNeeds: 'Add what your group needs',
  countNeedsSave: 'Add it',
  erased: (day: string) => `What people told for this, and where it is, is erased on ${day}.`,
  change: 'Change it',
  cancel: 'Cancel it',
  door: 'Sheet for the door',
  poster: 'Poster (PDF)',
  close: 'Say who came',
  changeTitle: 'Change the session',
  changeLead: 'Those who come are told when the day or the place is another.',
  signUps: 'My group signs up here, each for themselves',
  changeSave: 'Save',
  cancelTitle: 'Cancel this session?',
  cancelLead: (count: number) =>
    plural('en', count, {
      one: '# person is down to come. They are told at once. It can’t be taken back.',
      other: '# people are down to come. They are told at once. It can’t be taken back.',
    }),
  cancelYes: 'Yes, cancel it',
  cancelNo: 'No, keep it',
};

const cy: typeof en = {
  runs: 'I chi sy’n ei redeg',
  numbers: (promised, likely, waiting, unconfirmed) =>
    [
      plural('cy', promised, { other: 'mae gan # gadair' }),
      `${likely} yn debygol`,
      `${waiting} yn aros`,
      `${unconfirmed} heb gadarnhau eto`,
    ].join(' · '),
  headsLabel: 'Faint o’r grŵp fydd yn dod',
  headsHint: 'Mae rhif yn ddigon; nid oes neb yn teipio enw.',
  headsSave: 'Cadw’r rhif',
  forward: 'I’w anfon ymlaen at eich grŵp',
  forwardText: (when, address) => `Hyfforddiant i ni: ${when}. Mwy: ${address}`,
  placeNone: 'Nid ydych wedi dweud eto ble y mae. Mae’r rhai sy’n dod yn aros i glywed.',
  tasks: 'I’w drefnu',
  tasksNone: 'Nid oes neb wedi gofyn am ddim hyd yn hyn.',
  arranged: 'Wedi’i drefnu',
  isArranged: 'wedi’i drefnu',
  countNeeds: 'Ychwanegu beth sydd ei angen ar eich grŵp',
  countNeedsSave: 'Ei ychwanegu',
  erased: (day) => `Caiff yr hyn a ddywedodd pobl ar gyfer hyn, a ble y mae, ei ddileu ar ${day}.`,
  change: 'Ei newid',
  cancel: 'Ei ganslo',
  door: 'Taflen ar gyfer y drws',
  poster: 'Poster (PDF)',
  close: 'Dweud pwy ddaeth',
  changeTitle: 'Newid y sesiwn',
  changeLead: 'Dywedir wrth y rhai sy’n dod pan fydd y diwrnod neu’r lle’n wahanol.',
  signUps: 'Mae fy ngrŵp yn cofrestru yma, pawb drosto’i hun',
  changeSave: 'Cadw',
  cancelTitle: 'Canslo’r sesiwn hon?',
  cancelLead: (count) =>
    plural('cy', count, {
      other: 'Mae # ar y rhestr i ddod. Dywedir wrthynt ar unwaith. Ni ellir ei dynnu’n ôl.',
    }),
  cancelYes: 'Ie, ei chanslo',
  cancelNo: 'Na, ei chadw',
};

export const words: Words<typeof en> = { en, cy };
