import type { Words } from '../../../platform/words/words.ts';

const en = {
  total: (minutes: number, had: number) =>
    minutes === had ? `${minutes} minutes, as it was` : `${minutes} minutes (it had ${had})`,
  totalMore: (more: number) => (more > 0 ? `${more} more than it had` : `${-more} fewer than it had`),
  up: 'Up',
  down: 'Down',
  takeOut: 'Take out',
  add: 'Add a step',
  addAfter: (title: string) => `after “${title}”`,
  undo: 'Undo',
  undoWhat: 'the last change of the plan',
  thisStep: (number: number, title: string) => `step ${number}, ${title}`,
  keys: 'Up and Down move a step; so does Alt with an arrow key, or the handle at its left.',
  handle: 'Drag to move',
  untitled: 'A step without a title',
  moved: (title: string, number: number, of: number) => `“${title}” is now step ${number} of ${of}.`,
  takenOut: (title: string) => `“${title}” is taken out. Undo brings it back.`,
  added: (number: number) => `A new step is there: step ${number}.`,
  undone: 'Undone.',

  toolbar: 'How it looks',
  bold: 'Bold',
  italic: 'Italic',
  list: 'List',
  numbered: 'Numbered list',
  link: 'Link',
  linkAsk: 'Where does it lead? Begin with https://, or leave it empty for no link.',
  heading: 'Heading',
  undoTyping: 'Undo',
  fixed: {
    table: 'A table. It stays as it is here.',
    code: 'Text in fixed letters. It stays as it is.',
    footnoteDefinition: 'A source. It stays as it is.',
    image: 'A picture',
    footnoteReference: 'source',
    thematicBreak: 'A line across',
    other: 'This stays as it is.',
  },

  draft: {
    back: 'What you had typed is back.',
    forget: 'Begin again from the kit',
    stale: 'The kit has changed since you began. Your words are kept; the new text stands beside them.',
    newText: 'How it reads now',
    otherTab:
      'You are writing about this in another window, too. This one keeps its own words; the last you send counts.',
    offline: 'There is no network. Your words are kept on this device. Send again when there is.',
    kept: 'Kept on this device until you send it.',
    notKept: 'This browser keeps nothing: send before you close it.',
  },
};

const cy: typeof en = {
  total: (minutes, had) =>
    minutes === had ? `${minutes} munud, fel yr oedd` : `${minutes} munud (roedd ganddo ${had})`,
  totalMore: (more) => (more > 0 ? `${more} yn fwy nag oedd ganddo` : `${-more} yn llai nag oedd ganddo`),
  up: 'I fyny',
  down: 'I lawr',
  takeOut: 'Tynnu allan',
  add: 'Ychwanegu cam',
  addAfter: (title) => `ar ôl “${title}”`,
  undo: 'Dadwneud',
  undoWhat: 'newid diwethaf y cynllun',
  thisStep: (number, title) => `cam ${number}, ${title}`,
  keys: 'Mae I fyny ac I lawr yn symud cam; felly hefyd Alt gyda bysell saeth, neu’r ddolen ar y chwith.',
  handle: 'Llusgwch i’w symud',
  untitled: 'Cam heb deitl',
  moved: (title, number, of) => `“${title}” yw cam ${number} o ${of} nawr.`,
  takenOut: (title) => `Tynnwyd “${title}” allan. Mae Dadwneud yn dod ag ef yn ôl.`,
  added: (number) => `Mae cam newydd yno: cam ${number}.`,
  undone: 'Dadwnaed.',

  toolbar: 'Sut mae’n edrych',
  bold: 'Trwm',
  italic: 'Italig',
  list: 'Rhestr',
  numbered: 'Rhestr wedi’i rhifo',
  link: 'Dolen',
  linkAsk: 'I ble mae’n arwain? Dechreuwch â https://, neu gadewch yn wag i beidio â chael dolen.',
  heading: 'Pennawd',
  undoTyping: 'Dadwneud',
  fixed: {
    table: 'Tabl. Mae’n aros fel y mae yma.',
    code: 'Testun mewn llythrennau sefydlog. Mae’n aros fel y mae.',
    footnoteDefinition: 'Ffynhonnell. Mae’n aros fel y mae.',
    image: 'Llun',
    footnoteReference: 'ffynhonnell',
    thematicBreak: 'Llinell ar draws',
    other: 'Mae hwn yn aros fel y mae.',
  },

  draft: {
    back: 'Mae’r hyn a deipioch yn ôl.',
    forget: 'Dechrau eto o’r pecyn',
    stale: 'Mae’r pecyn wedi newid ers i chi ddechrau. Cadwyd eich geiriau; mae’r testun newydd wrth eu hochr.',
    newText: 'Sut mae’n darllen nawr',
    otherTab:
      'Rydych yn ysgrifennu am hwn mewn ffenestr arall hefyd. Mae hon yn cadw ei geiriau ei hun; yr olaf a anfonwch sy’n cyfrif.',
    offline: 'Does dim rhwydwaith. Cedwir eich geiriau ar y ddyfais hon. Anfonwch eto pan fydd un.',
    kept: 'Wedi’i gadw ar y ddyfais hon nes i chi ei anfon.',
    notKept: 'Nid yw’r porwr hwn yn cadw dim: anfonwch cyn ei gau.',
  },
};

/** What the editor in the browser says. */
export const editorWords: Words<typeof en> = { en, cy };
