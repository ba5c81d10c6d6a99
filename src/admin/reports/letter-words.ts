import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: (number: string) => `Your message, number ${number}`,
  here: (number: string) =>
    `Thank you: we have what you told Fundi. Its number is ${number}: quote it if you write again.`,
  next: (day: string) =>
    `Every steward of this site has been told. One of them reads it, looks into it, and does something about it or says why not. You are answered by ${day} at the latest.`,
  regulator:
    'If it is about how we use personal data, you may also go to the regulator, the Information Commissioner’s Office: https://ico.org.uk.',
  sayYes: 'We answer at this address only if you press this button.',
  yes: 'Yes, answer me here',
  notYou:
    'If you don’t press it, it is looked into all the same. If you told us nothing, do nothing: you hear no more of it.',
  answer: (number: string) => `About what you told us (number ${number}), a steward answers:`,
  notContent: 'Not content with that? Say so, with the number, and another steward looks at it where there is one.',
  again: 'Write to the stewards',
  foot: 'You get this because this address was given with a report or complaint on Fundi.',
  stewardSubject: 'A thing for the stewards',
  told: {
    new: (number: string) => `A report or complaint has come in, number ${number}.`,
    remind: (number: string) => `A report or complaint has waited for a week, number ${number}.`,
    'last-call': (number: string) =>
      `A report or complaint, number ${number}, must be answered within five days. The law gives us 30 days to acknowledge it, and asks for an answer without delay.`,
  },
  read: 'Read it',
  stewardFoot: 'You get this because you are a steward of Fundi. Each look at a report is written down.',
};

const cy: typeof en = {
  subject: (number) => `Eich neges, rhif ${number}`,
  here: (number) =>
    `Diolch: rydym wedi derbyn yr hyn a ddywedoch wrth Fundi. Ei rif yw ${number}: dyfynnwch ef os ysgrifennwch eto.`,
  next: (day) =>
    `Mae pob un o stiwardiaid y wefan hon wedi cael gwybod. Bydd un ohonynt yn ei ddarllen, yn edrych i mewn iddo, ac yn gwneud rhywbeth yn ei gylch neu’n dweud pam na wneir dim. Cewch ateb erbyn ${day} fan bellaf.`,
  regulator:
    'Os yw’n ymwneud â sut rydym yn defnyddio data personol, cewch fynd at y rheoleiddiwr hefyd, Swyddfa’r Comisiynydd Gwybodaeth: https://ico.org.uk.',
  sayYes: 'Dim ond os gwasgwch y botwm hwn y byddwn yn ateb yn y cyfeiriad hwn.',
  yes: 'Iawn, atebwch fi yma',
  notYou:
    'Os na wasgwch ef, bydd rhywun yn edrych i mewn i’r mater yr un fath. Os na ddywedoch ddim wrthym, peidiwch â gwneud dim: ni chlywch fwy amdano.',
  answer: (number) => `Ynglŷn â’r hyn a ddywedoch wrthym (rhif ${number}), mae stiward yn ateb:`,
  notContent: 'Ddim yn fodlon ar hynny? Dywedwch hynny, gyda’r rhif, a bydd stiward arall yn edrych arno, lle mae un.',
  again: 'Ysgrifennu at y stiwardiaid',
  foot: 'Rydych yn cael hwn am i’r cyfeiriad hwn gael ei roi gydag adroddiad neu gŵyn ar Fundi.',
  stewardSubject: 'Rhywbeth i’r stiwardiaid',
  told: {
    new: (number) => `Daeth adroddiad neu gŵyn i mewn, rhif ${number}.`,
    remind: (number) => `Mae adroddiad neu gŵyn wedi aros am wythnos, rhif ${number}.`,
    'last-call': (number) =>
      `Mae angen ateb adroddiad neu gŵyn, rhif ${number}, o fewn pum diwrnod. Mae’r gyfraith yn rhoi 30 diwrnod i ni ei gydnabod, ac yn gofyn am ateb heb oedi.`,
  },
  read: 'Ei ddarllen',
  stewardFoot: 'Rydych yn cael hwn am eich bod yn un o stiwardiaid Fundi. Nodir pob tro yr edrychir ar adroddiad.',
};

export const letterWords: Words<typeof en> = { en, cy };
