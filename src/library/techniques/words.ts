import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Techniques',
  lead: 'Things that people who organise know how to do, and you can learn: how, what goes wrong, and how to try it in a room.',
  count: { one: '# technique', other: '# techniques' },
  kind: 'Technique',
  families: { listen: 'Listen', see: 'See', choose: 'Choose', build: 'Build', act: 'Act', last: 'Last' },
  why: {
    listen: 'Go to people first.',
    see: 'Find out who is there, and who decides.',
    choose: 'Settle what you want.',
    build: 'Become more than a few.',
    act: 'Use what strength you have.',
    last: 'Keep one another going.',
  },
  todo: 'To do it',
  toTeach: 'To teach it',
  teachMinutes: { one: '# minute', other: '# minutes' },
  family: 'Family',
  exercise: 'Exercise',
  exercises: {
    'power-map': 'a power map',
    'workplace-map': 'a map of a workplace',
    'spectrum-of-allies': 'a spectrum of allies',
    'structure-test': 'a structure test',
    'follow-the-money': 'following the money',
    timeline: 'a timeline',
    'role-play': 'acting it out',
    conversation: 'a conversation to rehearse',
  },
  taught: 'Teach it',
  notTaught: 'No kit teaches this yet. What is above is enough to begin.',
  teach: (kit: string) => `Teach it: ${kit}`,
  struggles: 'Struggles that show it',
  sources: 'Sources',
};

const cy: typeof en = {
  title: 'Technegau',
  lead: 'Pethau y mae pobl sy’n trefnu yn gwybod sut i’w gwneud, ac y gallwch chi eu dysgu: sut, beth sy’n mynd o’i le, a sut i roi cynnig arnyn nhw mewn ystafell.',
  count: { one: '# dechneg', two: '# dechneg', many: '# thechneg', other: '# techneg' } as {
    one: string;
    other: string;
  },
  kind: 'Techneg',
  families: { listen: 'Gwrando', see: 'Gweld', choose: 'Dewis', build: 'Adeiladu', act: 'Gweithredu', last: 'Parhau' },
  why: {
    listen: 'Ewch at bobl yn gyntaf.',
    see: 'Dysgwch pwy sydd yno, a phwy sy’n penderfynu.',
    choose: 'Penderfynwch beth rydych ei eisiau.',
    build: 'Tyfwch yn fwy nag ychydig.',
    act: 'Defnyddiwch y nerth sydd gennych.',
    last: 'Cadwch eich gilydd i fynd.',
  },
  todo: 'I’w wneud',
  toTeach: 'I’w ddysgu i eraill',
  teachMinutes: { one: '# munud', two: '# funud', other: '# munud' } as { one: string; other: string },
  family: 'Teulu',
  exercise: 'Ymarfer',
  exercises: {
    'power-map': 'map grym',
    'workplace-map': 'map o weithle',
    'spectrum-of-allies': 'sbectrwm cynghreiriaid',
    'structure-test': 'prawf strwythur',
    'follow-the-money': 'dilyn yr arian',
    timeline: 'llinell amser',
    'role-play': 'chwarae rôl',
    conversation: 'sgwrs i’w hymarfer',
  },
  taught: 'Ei ddysgu i eraill',
  notTaught: 'Nid oes pecyn yn dysgu hyn eto. Mae’r hyn sydd uchod yn ddigon i ddechrau.',
  teach: (kit) => `Ei ddysgu: ${kit}`,
  struggles: 'Brwydrau sy’n ei ddangos',
  sources: 'Ffynonellau',
};

export const words: Words<typeof en> = { en, cy };
