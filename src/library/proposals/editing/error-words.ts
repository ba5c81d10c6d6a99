import type { Words } from '../../../platform/words/words.ts';

const en = {
  sayWhy: 'Say why it would be better. One sentence is enough.',
  whyLong: 'Say why in at most 2,000 letters.',
  wordsLong: 'Say what should be different in at most 4,000 letters, or change the words themselves.',
  creditLong: 'Give a name of at most 80 letters.',
  creditAddress: 'Don’t give an e-mail address as the name to publish: it would stand there for ever.',
  emailBad: 'We can’t write to that address. Check it: it has an @ in the middle, like jean@example.org.',
  emailNeeded: 'Give an e-mail address, so that we can ask you whether it was you.',
  baseMissing:
    'This form has lost the version of the kit it was made from. Copy what you typed, and open the page again.',
  unknownBase: 'We don’t know the version of the kit this was made from. Copy what you typed, and open the page again.',
  titleMissing: 'Give it a title.',
  titleLong: 'Give it a shorter title.',
  minutesBad: 'Give whole minutes, from 1 to 240.',
  methodBad: 'Choose how it is done.',
  placeBad: 'Give its number in the plan, like 3.',
  summaryMissing: 'Say in a sentence or two what the kit is.',
  summaryLong: 'Say what the kit is in at most 400 letters.',
  outcomesCount: 'Say what people will be able to do: one to eight lines.',
  questionsMissing: 'Leave at least one question.',
  questionsAnswer: 'End each question with how it is answered: (1-5), (yes/no) or (words).',
  noSteps: 'A kit needs at least one step.',
  changedMeanwhile:
    'Somebody saved this text since you opened it. What you typed is kept below; open the page again in another window and put it in.',
  nothingChanged: 'Nothing is different yet. Say in words what should be, or change the text.',
  tooLarge: 'A kit holds at most 1 MB of text. Make it shorter.',
  notUtf8: 'We can’t read these letters. Save the text as UTF-8.',
  notAKit: 'This is not a kit as it stands. Mend what is named below.',
  otherKit: 'This is the text of another kit. Suggest it on that kit’s page.',
  pieceGone: 'That part is no longer in the kit. Say in words what should be different.',
  'link-dangling': 'Something in the kit links to a part that would be gone. Keep that part, or take the link out.',
  'link-scheme': 'A link must begin with https://, http:// or mailto:, or lead to a part of the kit.',
  'image-address': 'A picture must be one of the kit’s own.',
  'image-alt': 'Say what the picture shows, for those who can’t see it.',
  'too-many-minutes': 'The plan is longer than a day and a night.',
  'too-many-steps': 'A kit holds at most 200 steps.',
};

const cy: typeof en = {
  sayWhy: 'Dywedwch pam y byddai’n well. Mae un frawddeg yn ddigon.',
  whyLong: 'Dywedwch pam mewn 2,000 llythyren ar y mwyaf.',
  wordsLong: 'Dywedwch beth ddylai fod yn wahanol mewn 4,000 llythyren ar y mwyaf, neu newidiwch y geiriau eu hunain.',
  creditLong: 'Rhowch enw o 80 llythyren ar y mwyaf.',
  creditAddress: 'Peidiwch â rhoi cyfeiriad e-bost yn enw i’w gyhoeddi: byddai yno am byth.',
  emailBad: 'Allwn ni ddim ysgrifennu i’r cyfeiriad hwnnw. Gwiriwch ef: mae @ yn y canol, fel jean@example.org.',
  emailNeeded: 'Rhowch gyfeiriad e-bost, i ni allu gofyn ai chi oedd yno.',
  baseMissing:
    'Mae’r ffurflen hon wedi colli’r fersiwn o’r pecyn y’i gwnaed ohoni. Copïwch yr hyn a deipioch, ac agorwch y dudalen eto.',
  unknownBase:
    'Dydyn ni ddim yn adnabod y fersiwn o’r pecyn y gwnaed hwn ohoni. Copïwch yr hyn a deipioch, ac agorwch y dudalen eto.',
  titleMissing: 'Rhowch deitl iddo.',
  titleLong: 'Rhowch deitl byrrach iddo.',
  minutesBad: 'Rhowch funudau cyfan, o 1 i 240.',
  methodBad: 'Dewiswch sut y’i gwneir.',
  placeBad: 'Rhowch ei rif yn y cynllun, fel 3.',
  summaryMissing: 'Dywedwch mewn brawddeg neu ddwy beth yw’r pecyn.',
  summaryLong: 'Dywedwch beth yw’r pecyn mewn 400 llythyren ar y mwyaf.',
  outcomesCount: 'Dywedwch beth fydd pobl yn gallu ei wneud: un i wyth llinell.',
  questionsMissing: 'Gadewch o leiaf un cwestiwn.',
  questionsAnswer: 'Gorffennwch bob cwestiwn â sut mae ei ateb: (1-5), (yes/no) neu (words).',
  noSteps: 'Mae ar becyn angen o leiaf un cam.',
  changedMeanwhile:
    'Cadwodd rhywun y testun hwn ers i chi ei agor. Cedwir yr hyn a deipioch isod; agorwch y dudalen eto mewn ffenestr arall a’i roi i mewn.',
  nothingChanged: 'Does dim yn wahanol eto. Dywedwch mewn geiriau beth ddylai fod, neu newidiwch y testun.',
  tooLarge: 'Mae pecyn yn dal 1 MB o destun ar y mwyaf. Gwnewch ef yn fyrrach.',
  notUtf8: 'Allwn ni ddim darllen y llythrennau hyn. Cadwch y testun fel UTF-8.',
  notAKit: 'Nid pecyn yw hwn fel y mae. Trwsiwch yr hyn a enwir isod.',
  otherKit: 'Testun pecyn arall yw hwn. Awgrymwch ef ar dudalen y pecyn hwnnw.',
  pieceGone: 'Nid yw’r rhan honno yn y pecyn mwyach. Dywedwch mewn geiriau beth ddylai fod yn wahanol.',
  'link-dangling':
    'Mae rhywbeth yn y pecyn yn cysylltu â rhan a fyddai wedi mynd. Cadwch y rhan honno, neu tynnwch y ddolen.',
  'link-scheme': 'Rhaid i ddolen ddechrau â https://, http:// neu mailto:, neu arwain at ran o’r pecyn.',
  'image-address': 'Rhaid i lun fod yn un o luniau’r pecyn ei hun.',
  'image-alt': 'Dywedwch beth mae’r llun yn ei ddangos, i’r rhai na allant ei weld.',
  'too-many-minutes': 'Mae’r cynllun yn hirach na diwrnod a noson.',
  'too-many-steps': 'Mae pecyn yn dal 200 cam ar y mwyaf.',
};

/** What is wrong with a suggestion, by the keys of its form. */
export const errorWords: Words<typeof en> = { en, cy };
