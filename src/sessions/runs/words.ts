import { type Language, localeOf } from '../../platform/words/language.ts';
import { plural, type Words } from '../../platform/words/words.ts';

const inEnglish = (count: number, forms: { one: string; other: string }): string => plural('en', count, forms);
/** “once” to “#”: after a verb, so softened. */
const GWAITH = {
  zero: 'ddim un waith',
  one: 'unwaith',
  two: 'ddwywaith',
  few: 'deirgwaith',
  many: '6 gwaith',
  other: '# gwaith',
};
const gwaith = (count: number): string => plural('cy', count, GWAITH);
const TIMES = { one: 'once', other: '# times' };

const en = {
  ranTitle: 'We ran it',
  ranLead: (title: string) =>
    `“${title}”: how did it go? Thirty seconds. Everything is set to done, today. Change what was different, and send it. No account, no names.`,
  thatTime: 'That time',
  when: 'When was it?',
  people: 'How many came?',
  peopleHint: 'A guess is fine.',
  outcode: 'Where about?',
  outcodeHint: 'Like B29, no more.',
  steps: 'The steps',
  stepsHint: 'Minutes help most: they mend the plan for the next pair. Leave empty what nobody timed.',
  how: { done: 'Done', short: 'Cut short', skipped: 'Skipped' },
  min: 'min',
  minutesOf: (title: string) => `utes: ${title}`,
  planned: (minutes: number) => `${minutes} min planned`,
  lastly: 'One line',
  words: 'What would you tell the next pair?',
  wordsHint: 'Reviewers read it, and may make a suggestion of it for all to see. No names, please.',
  send: 'Send it',
  what: 'What becomes of this',
  whatList: [
    'Each step’s minutes are added to the others’, and shown on the kit’s page from five on.',
    'We keep no name and no address. What your phone’s network address was is forgotten at midnight.',
    'You get a link that takes it all back.',
  ],
  errors: {
    whenMissing: 'Say which day it was.',
    whenUnknown: 'We can’t read that day. Write it like 24/11/2026.',
    whenAhead: 'That day is still to come. Choose today or an earlier one.',
    peopleUnknown: 'Say how many came as a number, from 1 to 5000, or leave it empty.',
    wordsLong: 'That is longer than 500 letters. Shorten it to what matters most.',
    howUnknown: 'Choose done, cut short or skipped.',
    minutesUnknown: 'Write minutes as a whole number from 1 to 600, or leave it empty.',
    tellingUnknown: 'Something in the page was changed on the way. Open it again and send it once more.',
  },
  outcodeUnknown: (typed: string) => `We don’t know ${typed}. Use the part before the space, like B29.`,
  nothingToAsk:
    'Every step of this plan is your own, so there are no steps to ask about. Tell us how many came, and a line.',

  queuedTitle: 'Kept on this phone',
  queuedOffline:
    'You are offline, so it is kept on this phone. It goes by itself, once, when you open this page with signal.',
  queuedBusy:
    'Our end does not answer just now, so it is kept on this phone. It goes by itself, once, when you open this page again.',
  queueFull:
    'You are offline, and this browser keeps nothing. Leave this page open, or write it down, and send it later.',
  sending: 'Sending…',
  waiting: (title: string) => `Waiting to be sent: “${title}”.`,
  sentNow: (title: string) => `Sent: “${title}”.`,
  sentLink: 'See what it changed, and keep the link that takes it back',
  refused: (title: string) => `“${title}” could not be taken as it was. `,
  refusedLink: 'Open it and mend it',
  forget: 'Forget it',

  thanksTitle: 'Thank you',
  thanksLead: 'The next pair who run it start from what you know now.',
  kitRun: (times: number, title: string) => `“${title}” has now been run ${inEnglish(times, TIMES)}.`,
  stepRange: (number: number, title: string, times: number, low: number, high: number) =>
    low === high
      ? `Step ${number}, “${title}”, has now been timed ${inEnglish(times, TIMES)}: ${low} minutes.`
      : `Step ${number}, “${title}”, has now been timed ${inEnglish(times, TIMES)}: ${low} to ${high} minutes.`,
  rangesSoon: 'Once a step has been timed five times, its page shows how long it really takes.',
  notCounted: (most: number) =>
    `We have kept it. More than ${most} about this kit came from one place today, so this one doesn’t change the figures. Nothing you did was wrong.`,
  keepLink: 'Keep this link',
  keepLinkWhy: 'It takes back what you sent. We can’t find it for you again: nothing here says that it was you.',
  backToKit: 'Back to the kit',
  another: 'Tell us about another time',

  withdrawTitle: 'Take it back?',
  withdrawLead: (title: string, day: string) =>
    `This takes back what was told about “${title}” on ${day}. It no longer counts, and what was written is erased. It can’t be undone.`,
  withdraw: 'Take it back',
  leave: 'No, leave it',
  withdrawnTitle: 'Taken back',
  withdrawnLead: (title: string) => `What was told about “${title}” no longer counts, and what was written is erased.`,
};

const cy: typeof en = {
  ranTitle: 'Fe’i cynhalion ni',
  ranLead: (title) =>
    `“${title}”: sut aeth hi? Tri deg eiliad. Mae popeth wedi’i osod fel petai wedi’i wneud, heddiw. Newidiwch beth oedd yn wahanol, a’i anfon. Dim cyfrif, dim enwau.`,
  thatTime: 'Y tro hwnnw',
  when: 'Pryd oedd hi?',
  people: 'Faint ddaeth?',
  peopleHint: 'Mae amcan yn iawn.',
  outcode: 'Ym mha ardal?',
  outcodeHint: 'Fel LL57, a dim mwy.',
  steps: 'Y camau',
  stepsHint:
    'Munudau sy’n helpu fwyaf: nhw sy’n gwella’r cynllun i’r pâr nesaf. Gadewch yn wag beth na chafodd ei amseru.',
  how: { done: 'Do', short: 'Yn fyr', skipped: 'Naddo' },
  min: 'mun',
  minutesOf: (title) => `udau: ${title}`,
  planned: (minutes) => `${plural('cy', minutes, { two: '# funud', other: '# munud' })} yn y cynllun`,
  lastly: 'Un llinell',
  words: 'Beth fyddech chi’n ei ddweud wrth y pâr nesaf?',
  wordsHint: 'Mae adolygwyr yn ei ddarllen, a gallant wneud awgrym ohono i bawb ei weld. Dim enwau, os gwelwch yn dda.',
  send: 'Anfon',
  what: 'Beth ddaw o hyn',
  whatList: [
    'Ychwanegir munudau pob cam at rai pawb arall, a’u dangos ar dudalen y pecyn o’r pumed ymlaen.',
    'Dydyn ni’n cadw dim enw na chyfeiriad. Caiff cyfeiriad rhwydwaith eich ffôn ei anghofio am hanner nos.',
    'Cewch ddolen sy’n tynnu’r cyfan yn ôl.',
  ],
  errors: {
    whenMissing: 'Dywedwch pa ddiwrnod oedd hi.',
    whenUnknown: 'Allwn ni ddim darllen y dyddiad hwnnw. Ysgrifennwch ef fel 24/11/2026.',
    whenAhead: 'Mae’r diwrnod hwnnw eto i ddod. Dewiswch heddiw neu ddiwrnod cynharach.',
    peopleUnknown: 'Rhowch faint ddaeth fel rhif, o 1 i 5000, neu gadewch ef yn wag.',
    wordsLong: 'Mae hynny’n hirach na 500 llythyren. Cwtogwch ef i’r hyn sydd bwysicaf.',
    howUnknown: 'Dewiswch do, yn fyr neu naddo.',
    minutesUnknown: 'Ysgrifennwch funudau fel rhif cyfan o 1 i 600, neu gadewch y blwch yn wag.',
    tellingUnknown: 'Newidiwyd rhywbeth yn y dudalen ar y ffordd. Agorwch hi eto a’i hanfon unwaith yn rhagor.',
  },
  outcodeUnknown: (typed) => `Dydyn ni ddim yn adnabod ${typed}. Defnyddiwch y rhan cyn y bwlch, fel LL57.`,
  nothingToAsk:
    'Eich camau eich hun yw holl gamau’r cynllun hwn, felly does dim camau i holi amdanynt. Dywedwch faint ddaeth, a llinell.',

  queuedTitle: 'Wedi’i gadw ar y ffôn hwn',
  queuedOffline:
    'Rydych chi all-lein, felly mae wedi’i gadw ar y ffôn hwn. Bydd yn mynd ohono’i hun, unwaith, pan agorwch y dudalen hon gyda signal.',
  queuedBusy:
    'Dydy ein pen ni ddim yn ateb ar hyn o bryd, felly mae wedi’i gadw ar y ffôn hwn. Bydd yn mynd ohono’i hun, unwaith, pan agorwch y dudalen hon eto.',
  queueFull:
    'Rydych chi all-lein, ac nid yw’r porwr hwn yn cadw dim. Gadewch y dudalen hon ar agor, neu ei nodi ar bapur, a’i hanfon yn nes ymlaen.',
  sending: 'Wrthi’n anfon…',
  waiting: (title) => `Yn aros i’w anfon: “${title}”.`,
  sentNow: (title) => `Anfonwyd: “${title}”.`,
  sentLink: 'Gweld beth a newidiodd, a chadw’r ddolen sy’n ei dynnu’n ôl',
  refused: (title) => `Nid oedd modd derbyn “${title}” fel yr oedd. `,
  refusedLink: 'Ei agor a’i gywiro',
  forget: 'Ei anghofio',

  thanksTitle: 'Diolch',
  thanksLead: 'Bydd y pâr nesaf i’w gynnal yn dechrau o’r hyn rydych chi’n ei wybod nawr.',
  kitRun: (times, title) => `Mae “${title}” wedi’i gynnal ${gwaith(times)} bellach.`,
  stepRange: (number, title, times, low, high) =>
    low === high
      ? `Mae cam ${number}, “${title}”, wedi’i amseru ${gwaith(times)} bellach: ${low} munud.`
      : `Mae cam ${number}, “${title}”, wedi’i amseru ${gwaith(times)} bellach: rhwng ${low} a ${high} munud.`,
  rangesSoon:
    'Unwaith y bydd cam wedi’i amseru bum gwaith, bydd ei dudalen yn dangos faint o amser mae’n ei gymryd mewn gwirionedd.',
  notCounted: (most) =>
    `Rydyn ni wedi’i gadw. Daeth mwy na ${most} am y pecyn hwn o un lle heddiw, felly nid yw’r un hwn yn newid y ffigurau. Wnaethoch chi ddim o’i le.`,
  keepLink: 'Cadwch y ddolen hon',
  keepLinkWhy:
    'Mae’n tynnu’n ôl yr hyn a anfonoch. Allwn ni ddim dod o hyd iddi eto i chi: does dim byd yma’n dweud mai chi a’i hanfonodd.',
  backToKit: 'Yn ôl i’r pecyn',
  another: 'Dywedwch wrthym am dro arall',

  withdrawTitle: 'Ei dynnu’n ôl?',
  withdrawLead: (title, day) =>
    `Mae hyn yn tynnu’n ôl yr hyn a ddywedwyd am “${title}” ar ${day}. Ni fydd yn cyfrif mwyach, a chaiff yr hyn a ysgrifennwyd ei ddileu. Nid oes modd ei ddadwneud.`,
  withdraw: 'Ei dynnu’n ôl',
  leave: 'Na, ei adael',
  withdrawnTitle: 'Wedi’i dynnu’n ôl',
  withdrawnLead: (title) =>
    `Nid yw’r hyn a ddywedwyd am “${title}” yn cyfrif mwyach, ac mae’r hyn a ysgrifennwyd wedi’i ddileu.`,
};

export const words: Words<typeof en> = { en, cy };

/** What each key of a form's errors says; the outcode's names what was typed. */
export const errorsSaid = (language: Language, typed: Record<string, string[]>): Record<string, string> => {
  const { errors, outcodeUnknown } = words[language];
  return {
    ...errors,
    outcodeUnknown: outcodeUnknown(
      (typed.outcode?.[0] ?? '').trim().toLocaleUpperCase(localeOf(language)).slice(0, 12),
    ),
  };
};
