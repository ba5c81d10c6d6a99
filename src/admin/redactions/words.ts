import type { Why } from '../../library/index.ts';
import type { Words } from '../../platform/words/words.ts';

const whys: Record<Why, string> = {
  safety: 'for somebody’s safety',
  law: 'because the law asks for it',
  asked: 'because whoever it is about asked',
};

const en = {
  title: 'Take something down',
  reports: 'Reports',
  lead: 'Takes a name, a text or a picture out of a kit, out of all its earlier states, and out of all that was said about it. It can’t be undone.',
  first: 'Hiding is enough for most things: it can be taken back. This is for what must not stand even in the history.',
  kit: 'Which kit?',
  kitHint: 'Its name as in the address: /library/its-name.',
  words: 'What has to go',
  wordsHint: 'A name or a text on each line, as it is written. Longer ones first go first by themselves.',
  pictures: 'Pictures that have to go',
  picturesHint: 'The names of their files, one on each line: march.jpg.',
  instead: 'What stands in its place',
  why: 'Why?',
  whys,
  press: 'Take it down for good',
  after:
    'Old addresses of its states lead on to the new ones. Whoever cloned the kit with git has to fetch it afresh. The open list says that this was done, never what went. Copies that others made we cannot reach.',
  done: 'It is taken down.',
  still: 'The same words still stand in these kits; each is for you to look at:',
  list: 'What was taken down',
  none: 'Nothing so far.',
  errors: {
    chooseKit: 'Say which kit.',
    noKit: 'There is no kit of that name.',
    wordsWrong: 'Give at most twenty lines of 2 to 300 letters.',
    pictureWrong: 'Give names of files, such as march.jpg.',
    insteadWrong: 'Give at most sixty letters, such as “someone”.',
    chooseWhy: 'Say why.',
    sayWhat: 'Say what has to go: words, or a picture.',
    nothingThere: 'That stands nowhere in this kit, nor in what was said about it. Look how it is written.',
    breaksKit: 'Without these words the kit would not be a kit any more. Give longer words, or others in their place.',
    stillThere: 'It could still be read, split by marks of bold or a link. Give its parts too, a line each.',
  },
};

const cy: typeof en = {
  title: 'Tynnu rhywbeth i lawr',
  reports: 'Adroddiadau',
  lead: 'Mae’n tynnu enw, testun neu lun o becyn, o bob cyflwr cynharach ohono, ac o bopeth a ddywedwyd amdano. Ni ellir ei ddadwneud.',
  first:
    'Mae cuddio’n ddigon i’r rhan fwyaf o bethau: gellir ei dynnu’n ôl. Mae hyn ar gyfer yr hyn na chaiff sefyll hyd yn oed yn yr hanes.',
  kit: 'Pa becyn?',
  kitHint: 'Ei enw fel yn y cyfeiriad: /library/ei-enw.',
  words: 'Beth sy’n rhaid iddo fynd',
  wordsHint: 'Enw neu destun ar bob llinell, fel y’i hysgrifennwyd. Mae’r rhai hiraf yn mynd gyntaf ohonynt eu hunain.',
  pictures: 'Lluniau sy’n rhaid iddynt fynd',
  picturesHint: 'Enwau eu ffeiliau, un ar bob llinell: march.jpg.',
  instead: 'Beth sy’n sefyll yn ei le',
  why: 'Pam?',
  whys: {
    safety: 'er diogelwch rhywun',
    law: 'am fod y gyfraith yn gofyn',
    asked: 'am i’r sawl y mae amdano ofyn',
  },
  press: 'Ei dynnu i lawr am byth',
  after:
    'Mae hen gyfeiriadau ei gyflyrau’n arwain ymlaen at y rhai newydd. Rhaid i bwy bynnag a gloniodd y pecyn â git ei nôl o’r newydd. Mae’r rhestr agored yn dweud bod hyn wedi’i wneud, byth beth a aeth. Ni allwn gyrraedd copïau a wnaeth eraill.',
  done: 'Mae wedi’i dynnu i lawr.',
  still: 'Mae’r un geiriau’n dal i sefyll yn y pecynnau hyn; chi sydd i edrych ar bob un:',
  list: 'Beth a dynnwyd i lawr',
  none: 'Dim hyd yn hyn.',
  errors: {
    chooseKit: 'Dywedwch pa becyn.',
    noKit: 'Nid oes pecyn o’r enw hwnnw.',
    wordsWrong: 'Rhowch ugain llinell ar y mwyaf, o 2 i 300 llythyren.',
    pictureWrong: 'Rhowch enwau ffeiliau, fel march.jpg.',
    insteadWrong: 'Rhowch drigain llythyren ar y mwyaf, fel “rhywun”.',
    chooseWhy: 'Dywedwch pam.',
    sayWhat: 'Dywedwch beth sy’n rhaid iddo fynd: geiriau, neu lun.',
    nothingThere:
      'Nid yw hwnnw’n sefyll yn unman yn y pecyn hwn, nac yn yr hyn a ddywedwyd amdano. Edrychwch sut y’i hysgrifennwyd.',
    breaksKit: 'Heb y geiriau hyn ni fyddai’r pecyn yn becyn mwyach. Rhowch eiriau hirach, neu rai eraill yn eu lle.',
    stillThere:
      'Gellid ei ddarllen o hyd, wedi’i hollti gan farciau print trwm neu ddolen. Rhowch ei rannau hefyd, llinell yr un.',
  },
};

export const words: Words<typeof en> = { en, cy };
