import type { Words } from '../words/words.ts';

const en = {
  keep: 'Keep it on this phone',
  keepWhy: 'It then opens with no signal: the kit, its plan and pack, the handouts and the live page.',
  keeping: (done: string, of: string) => `Keeping it: ${done} of ${of}`,
  kept: (size: string) => `Kept on this phone: ${size}. It opens with no signal.`,
  keptPartly: (size: string, missing: string) =>
    `Kept on this phone: ${size}, but ${missing} parts did not come. Try again when the signal is better.`,
  keepAgain: 'Keep it afresh',
  failed: 'It could not be fetched, so nothing was kept. Try again when the signal is better.',
  insecure: 'This address has no HTTPS, and without it browsers keep nothing for later. Print the pack instead.',
  unable: 'This browser cannot keep pages for later. Print the pack instead.',
  remove: 'Remove it from this phone',
  removed: 'Removed from this phone.',
  seeKept: 'What is kept on this phone',
  savedTitle: 'Kept on this phone',
  savedLead: 'These open with no signal. They are on this phone alone: we don’t know what you keep.',
  notHere: 'You are offline, and the page you asked for is not kept on this phone.',
  savedNoScript: 'Only this phone knows what it keeps, and it takes JavaScript to ask it. Yours is turned off here.',
  none: 'Nothing is kept here yet. Open a kit and press “Keep it on this phone”.',
  library: 'Choose a kit',
  size: (size: string, date: string) => `${size}, kept on ${date}`,
  total: (size: string) => `${size} in all.`,
  refresh: 'When you are online, a kept page brings itself up to date each time you open it.',
};

const cy: typeof en = {
  keep: 'Cadw ar y ffôn hwn',
  keepWhy: 'Bydd wedyn yn agor heb signal: y pecyn, ei gynllun a’i becyn argraffu, y taflenni a’r dudalen fyw.',
  keeping: (done, of) => `Wrthi’n cadw: ${done} o ${of}`,
  kept: (size) => `Wedi’i gadw ar y ffôn hwn: ${size}. Mae’n agor heb signal.`,
  keptPartly: (size, missing) =>
    `Wedi’i gadw ar y ffôn hwn: ${size}, ond ni ddaeth popeth (ar goll: ${missing}). Rhowch gynnig arall arni pan fydd y signal yn well.`,
  keepAgain: 'Ei gadw o’r newydd',
  failed: 'Nid oedd modd ei nôl, felly ni chadwyd dim. Rhowch gynnig arall arni pan fydd y signal yn well.',
  insecure:
    'Nid oes HTTPS gan y cyfeiriad hwn, a hebddo nid yw porwyr yn cadw dim at nes ymlaen. Argraffwch y pecyn yn lle hynny.',
  unable: 'Ni all y porwr hwn gadw tudalennau at nes ymlaen. Argraffwch y pecyn yn lle hynny.',
  remove: 'Ei dynnu oddi ar y ffôn hwn',
  removed: 'Wedi’i dynnu oddi ar y ffôn hwn.',
  seeKept: 'Beth sydd wedi’i gadw ar y ffôn hwn',
  savedTitle: 'Wedi’i gadw ar y ffôn hwn',
  savedLead:
    'Mae’r rhain yn agor heb signal. Ar y ffôn hwn yn unig y maen nhw: wyddon ni ddim beth rydych chi’n ei gadw.',
  notHere: 'Rydych chi all-lein, ac nid yw’r dudalen y gofynnoch amdani wedi’i chadw ar y ffôn hwn.',
  savedNoScript:
    'Dim ond y ffôn hwn sy’n gwybod beth mae’n ei gadw, ac mae angen JavaScript i ofyn iddo. Mae wedi’i ddiffodd yma.',
  none: 'Does dim byd wedi’i gadw yma eto. Agorwch becyn a gwasgwch “Cadw ar y ffôn hwn”.',
  library: 'Dewiswch becyn',
  size: (size, date) => `${size}, cadwyd ar ${date}`,
  total: (size) => `Cyfanswm: ${size}.`,
  refresh:
    'Pan fyddwch chi ar-lein, mae tudalen sydd wedi’i chadw yn ei diweddaru ei hun bob tro y byddwch yn ei hagor.',
};

export const words: Words<typeof en> = { en, cy };
