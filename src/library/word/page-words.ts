import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  title: 'Send back an edited Word file',
  lead: 'Download the kit, change it in Word or LibreOffice, and send it back here. We show you what we read in it before anything is sent on.',
  how: 'How it goes',
  steps: [
    'Change what you like: words, minutes, tables, steps taken out, moved or put in.',
    'Track your changes or don’t: both work. What you write in the margin becomes the discussion.',
    'Leave the headings of the steps where they are, as headings.',
  ],
  download: 'The newest Word file of the kit (.docx)',
  source: 'Its text (.md), for those who write Markdown',
  file: 'Your file',
  fileHint: 'A .docx or a .md, at most 24 MB.',
  read: 'Read the file',
  fileMissing: 'Choose the file that you changed.',
  fileTooLarge: 'This file is too big: 24 MB is the most. Take out or shrink some pictures, and send it again.',
  notOurs:
    'This document doesn’t come from a kit of ours, or has lost every sign of it. Download the kit’s Word file, put your changes in that, and send it.',
  otherKit: 'This file is of another kit. Send it on that kit’s page.',
  otherKitThere: (slug: string) => `Send it on the page of “${slug}”`,
  nothingChanged:
    'In this file nothing is different from the kit it was made from. Save what you changed, and choose it again.',

  understood: 'What we read in your file',
  understoodLead: 'Nothing is sent yet. Look whether this is what you meant.',
  guessed: 'The file no longer says which edition it was made from, so it was compared with the newest.',
  before: 'Before',
  after: 'In your file',
  sameWords: 'The words of the kit are as they were. What you wrote in the margin is what you suggest.',
  left: (count: number) =>
    plural('en', count, { one: 'One thing was left as it was', other: '# things were left as they were' }),
  margin: 'What stands in the margin',
  marginHint: 'Everyone will be able to read it, under the name you give below. Untick what is not for others.',
  aboutStep: (title: string) => `about “${title}”`,
  sendPart: 'Send it',
  send: 'Send the suggestion',
  again: 'Choose another file instead',
};

const cy: typeof en = {
  title: 'Anfon ffeil Word wedi’i golygu yn ôl',
  lead: 'Lawrlwythwch y pecyn, newidiwch ef yn Word neu LibreOffice, ac anfonwch ef yn ôl yma. Dangoswn i chi beth a ddarllenwyd ynddo cyn i ddim gael ei anfon ymlaen.',
  how: 'Sut mae’n gweithio',
  steps: [
    'Newidiwch yr hyn a fynnwch: geiriau, munudau, tablau, camau wedi’u tynnu, eu symud neu eu hychwanegu.',
    'Traciwch eich newidiadau neu beidio: mae’r ddau’n gweithio. Daw’r hyn a ysgrifennwch ar yr ymyl yn drafodaeth.',
    'Gadewch benawdau’r camau lle maen nhw, yn benawdau.',
  ],
  download: 'Ffeil Word ddiweddaraf y pecyn (.docx)',
  source: 'Ei destun (.md), i’r rhai sy’n ysgrifennu Markdown',
  file: 'Eich ffeil',
  fileHint: '.docx neu .md, 24 MB ar y mwyaf.',
  read: 'Darllen y ffeil',
  fileMissing: 'Dewiswch y ffeil a newidioch.',
  fileTooLarge:
    'Mae’r ffeil hon yn rhy fawr: 24 MB yw’r mwyaf. Tynnwch rai lluniau neu gwnewch nhw’n llai, ac anfonwch hi eto.',
  notOurs:
    'Nid yw’r ddogfen hon yn dod o becyn o’n heiddo ni, neu mae wedi colli pob arwydd o hynny. Lawrlwythwch ffeil Word y pecyn, rhowch eich newidiadau ynddi, ac anfonwch hi.',
  otherKit: 'Ffeil o becyn arall yw hon. Anfonwch hi ar dudalen y pecyn hwnnw.',
  otherKitThere: (slug) => `Anfonwch hi ar dudalen “${slug}”`,
  nothingChanged:
    'Yn y ffeil hon nid oes dim yn wahanol i’r pecyn y gwnaed hi ohono. Cadwch yr hyn a newidioch, a dewiswch hi eto.',

  understood: 'Yr hyn a ddarllenwyd yn eich ffeil',
  understoodLead: 'Nid oes dim wedi’i anfon eto. Edrychwch ai dyma a olygech.',
  guessed: 'Nid yw’r ffeil yn dweud mwyach o ba argraffiad y gwnaed hi, felly cymharwyd hi â’r diweddaraf.',
  before: 'Cynt',
  after: 'Yn eich ffeil',
  sameWords: 'Mae geiriau’r pecyn fel yr oeddent. Yr hyn a ysgrifennoch ar yr ymyl yw eich awgrym.',
  left: (count) =>
    plural('cy', count, {
      one: 'Gadawyd un peth fel yr oedd',
      two: 'Gadawyd # beth fel yr oeddent',
      other: 'Gadawyd # peth fel yr oeddent',
    }),
  margin: 'Yr hyn sydd ar yr ymyl',
  marginHint:
    'Bydd pawb yn gallu ei ddarllen, o dan yr enw a rowch isod. Tynnwch y tic oddi wrth yr hyn nad yw i eraill.',
  aboutStep: (title) => `am “${title}”`,
  sendPart: 'Ei anfon',
  send: 'Anfon yr awgrym',
  again: 'Dewis ffeil arall yn lle hynny',
};

/** Of the pages on which a file is sent back. */
export const pageWords: Words<typeof en> = { en, cy };
