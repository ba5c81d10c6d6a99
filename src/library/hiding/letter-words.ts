import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'About something you wrote',
  hidden:
    'A steward of Fundi has hidden something that you wrote there. It is not deleted. In its place, and in the open list of decisions, stands this reason:',
  mayAppeal:
    'If you think that is wrong, say so by the button below. If you do nothing, it stays hidden. Somebody other than the person who hid it answers you within 30 days, where there is another. The link works for 60 days.',
  appeal: 'Ask for it to be shown',
  shows: 'What you wrote and a steward had hidden is shown again. The reason:',
  stays: 'You asked for something that was hidden to be shown. It stays hidden. The answer:',
  see: 'Look at it',
  authorFoot: 'You get this because you wrote something on Fundi.',
  stewardSubject: 'A thing for the stewards',
  appealed: (day: string) =>
    `Somebody whose words were hidden asks for them to be shown. It is for a steward who didn’t hide them, where there is one. Answer by ${day}.`,
  answer: 'Read it and answer',
  stewardFoot: 'You get this because you are a steward of Fundi.',
};

const cy: typeof en = {
  subject: 'Ynglŷn â rhywbeth a ysgrifennoch',
  hidden:
    'Mae un o stiwardiaid Fundi wedi cuddio rhywbeth a ysgrifennoch yno. Nid yw wedi’i ddileu. Yn ei le, ac yn y rhestr agored o benderfyniadau, mae’r rheswm hwn:',
  mayAppeal:
    'Os ydych yn meddwl bod hynny’n anghywir, dywedwch hynny â’r botwm isod. Os na wnewch ddim, mae’n aros ynghudd. Bydd rhywun heblaw’r sawl a’i cuddiodd yn eich ateb o fewn 30 diwrnod, lle mae rhywun arall. Mae’r ddolen yn gweithio am 60 diwrnod.',
  appeal: 'Gofyn am ei ddangos',
  shows: 'Mae’r hyn a ysgrifennoch, ac a guddiodd stiward, i’w weld eto. Y rheswm:',
  stays: 'Gofynnoch am ddangos rhywbeth a guddiwyd. Mae’n aros ynghudd. Yr ateb:',
  see: 'Edrych arno',
  authorFoot: 'Rydych yn cael hwn am i chi ysgrifennu rhywbeth ar Fundi.',
  stewardSubject: 'Rhywbeth i’r stiwardiaid',
  appealed: (day) =>
    `Mae rhywun y cuddiwyd ei eiriau yn gofyn am eu dangos. Mater i stiward na chuddiodd nhw yw hyn, lle mae un. Atebwch erbyn ${day}.`,
  answer: 'Ei ddarllen ac ateb',
  stewardFoot: 'Rydych yn cael hwn am eich bod yn un o stiwardiaid Fundi.',
};

export const letterWords: Words<typeof en> = { en, cy };
