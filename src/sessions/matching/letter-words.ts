import type { Words } from '../../platform/words/words.ts';

type Part = 'leads' | 'learns' | 'helps' | 'stands-by';

interface LetterWords {
  offerSubject: string;
  offer: Record<Part, string>;
  near(outcode: string, people: number): string;
  online(people: number): string;
  times(said: string): string;
  answerBy(said: string): string;
  see: string;
  pairFoot: string;
  matchedSubject: string;
  matchedHost(said: string, names: string): string;
  matchedPair(said: string): string;
  page: string;
  hostFoot: string;
  gapSubject: string;
  gap: string;
  gapPast: string;
  droppedSubject: string;
  droppedStandIn(name: string): string;
  droppedLooking: string;
  neededSubject: string;
  needed(said: string): string;
  offSubject: string;
  off: Record<'cancelled' | 'changed', string>;
  questionSubject: string;
  question: string;
  answered: string;
}

const en: LetterWords = {
  offerSubject: 'Could you come?',
  offer: {
    leads: 'A group asks for a training. Could you lead it, as one of a pair?',
    learns: 'A group asks for a training. Could you be one of the pair, beside somebody who has led before?',
    helps: 'A pair is going to a group near you. Would you come along, watch and help? It is the next step to leading.',
    'stands-by': 'A pair is going to a group. Would you stand by, in case one of them cannot come?',
  },
  near: (outcode, people) => `It is near ${outcode}, with about ${people} people.`,
  online: (people) => `It is online, with about ${people} people.`,
  times: (said) => `When it could be: ${said}.`,
  answerBy: (said) => `You have until ${said}. If we hear nothing we ask somebody else: no harm done.`,
  see: 'See it, and say yes or no',
  pairFoot: 'You get this because you said that you might lead trainings. Rest or pause whenever you like.',
  matchedSubject: 'It is arranged',
  matchedHost: (said, names) => `Two people have said yes: ${names}. It is on ${said}.`,
  matchedPair: (said) =>
    `Both of you have said yes. It is on ${said}. The page has all that was asked, and how to reach one another.`,
  page: 'Open the page',
  hostFoot: 'You get this because you asked us for something. We write when there is news of it, and not otherwise.',
  gapSubject: 'Nobody can, as it stands',
  gap: 'We have asked everybody within reach, and nobody can at the times you gave. Your page says what would change it. We go on looking meanwhile.',
  gapPast: 'The times you gave are behind us, and nobody could. We are sorry. Your page says what you can do now.',
  droppedSubject: 'A change in who comes',
  droppedStandIn: (name) => `One of the pair cannot come after all. ${name} comes instead: all else stays.`,
  droppedLooking:
    'One of the pair cannot come after all. We are asking others already, and write as soon as somebody says yes.',
  neededSubject: 'You are needed',
  needed: (said) => `You said you would stand by. One of the pair cannot come: please lead with the other on ${said}.`,
  offSubject: 'You are not needed after all',
  off: {
    cancelled: 'The group has called it off. Nothing is left for you to do. Thank you for your time.',
    changed: 'The group needs something else now, so we let you go. Thank you for your time.',
  },
  questionSubject: 'A question for you',
  question:
    'One of those who were asked to come would like to know something. Your page has the question, and room for an answer.',
  answered: 'The group has answered your question.',
};

const cy: LetterWords = {
  offerSubject: 'Allech chi ddod?',
  offer: {
    leads: 'Mae grŵp yn gofyn am hyfforddiant. Allech chi ei arwain, fel un o bâr?',
    learns:
      'Mae grŵp yn gofyn am hyfforddiant. Allech chi fod yn un o’r pâr, wrth ochr rhywun sydd wedi arwain o’r blaen?',
    helps: 'Mae pâr yn mynd at grŵp yn eich ardal. Ddewch chi gyda nhw, i wylio a helpu? Dyma’r cam nesaf at arwain.',
    'stands-by': 'Mae pâr yn mynd at grŵp. A fyddech chi wrth gefn, rhag ofn na all un ohonyn nhw ddod?',
  },
  near: (outcode, people) => `Mae ger ${outcode}, gyda rhyw ${people} o bobl.`,
  online: (people) => `Mae ar-lein, gyda rhyw ${people} o bobl.`,
  times: (said) => `Pryd y gallai fod: ${said}.`,
  answerBy: (said) => `Mae gennych tan ${said}. Os na chlywn ddim gofynnwn i rywun arall: dim drwg.`,
  see: 'Ei weld, a dweud iawn neu na',
  pairFoot: 'Rydych yn cael hwn am i chi ddweud y gallech arwain hyfforddiant. Gorffwyswch neu oedwch pryd y mynnwch.',
  matchedSubject: 'Mae wedi’i drefnu',
  matchedHost: (said, names) => `Mae dau wedi dweud iawn: ${names}. Mae ar ${said}.`,
  matchedPair: (said) =>
    `Mae’r ddau ohonoch wedi dweud iawn. Mae ar ${said}. Mae popeth a ofynnwyd ar y dudalen, a sut i gyrraedd eich gilydd.`,
  page: 'Agor y dudalen',
  hostFoot:
    'Rydych yn cael hwn am eich bod wedi gofyn i ni am rywbeth. Ysgrifennwn pan fydd newyddion amdano, ac nid fel arall.',
  gapSubject: 'Does neb yn gallu, fel y mae',
  gap: 'Rydym wedi gofyn i bawb o fewn cyrraedd, a does neb yn gallu ar yr amseroedd a roddoch. Mae’ch tudalen yn dweud beth fyddai’n newid hynny. Rydym yn dal i chwilio.',
  gapPast:
    'Mae’r amseroedd a roddoch wedi mynd heibio, a doedd neb yn gallu. Mae’n ddrwg gennym. Mae’ch tudalen yn dweud beth allwch ei wneud nawr.',
  droppedSubject: 'Newid yn pwy sy’n dod',
  droppedStandIn: (name) => `Ni all un o’r pâr ddod wedi’r cyfan. Daw ${name} yn lle hynny: mae popeth arall yn aros.`,
  droppedLooking:
    'Ni all un o’r pâr ddod wedi’r cyfan. Rydym yn gofyn i eraill yn barod, ac ysgrifennwn cyn gynted ag y dywed rhywun iawn.',
  neededSubject: 'Mae eich angen',
  needed: (said) => `Fe ddywedoch y byddech wrth gefn. Ni all un o’r pâr ddod: arweiniwch gyda’r llall ar ${said}.`,
  offSubject: 'Does dim eich angen wedi’r cyfan',
  off: {
    cancelled: 'Mae’r grŵp wedi ei ganslo. Does dim ar ôl i chi ei wneud. Diolch am eich amser.',
    changed: 'Mae angen rhywbeth arall ar y grŵp nawr, felly rydym yn eich rhyddhau. Diolch am eich amser.',
  },
  questionSubject: 'Cwestiwn i chi',
  question: 'Hoffai un o’r rhai a ofynnwyd i ddod wybod rhywbeth. Mae’r cwestiwn ar eich tudalen, a lle i ateb.',
  answered: 'Mae’r grŵp wedi ateb eich cwestiwn.',
};

export const letterWords: Words<LetterWords> = { en, cy };
