import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  sessions: 'Trainings',
  doorTitle: 'Sheet for the door',
  doorLead:
    'Print it, or copy it by hand. Tick who comes; who walks in is a mark on a blank line. Burn it or tear it up afterwards.',
  promised: 'Has a chair',
  likely: 'Likely: give them a chair when one is free at the beginning',
  initials: 'Initials',
  came: 'Came',
  walkIn: 'Walk-in',
  where: 'Where',
  chairs: (count: number) => plural('en', count, { one: '# chair', other: '# chairs' }),
  tearOff: 'For whoever walks in: this leads to the page of the session. Tear it off, or hold it up.',
  qr: (address: string) => `Picture for a camera: ${address}`,
  closeTitle: 'Who came?',
  closeLead: 'From the paper tally. Numbers are enough; names are never asked for.',
  cameLabel: 'How many came of those on the sheet',
  walkInsLabel: 'How many came beside them',
  who: 'Tick who came, if you know',
  whoHint: 'Whoever has an account has it counted on their way to leading. Leave it if you only have the number.',
  save: 'Save',
  closed: (came: number, walkedIn: number) =>
    `${came} came of those on the sheet, and ${walkedIn} beside them. You can still put it right.`,
  back: 'Back to the session',
  errors: {
    cameUnknown: 'How many: a whole number, or nothing.',
    walkInsUnknown: 'How many: a whole number, or nothing.',
    whoUnknown: 'Tick from the list.',
  },
};

const cy: typeof en = {
  sessions: 'Hyfforddiant',
  doorTitle: 'Taflen ar gyfer y drws',
  doorLead:
    'Argraffwch hi, neu copïwch hi â llaw. Ticiwch pwy sy’n dod; mae pwy bynnag sy’n cerdded i mewn yn farc ar linell wag. Rhwygwch hi wedyn.',
  promised: 'Mae ganddo gadair',
  likely: 'Tebygol: rhowch gadair iddynt pan fydd un yn rhydd ar y dechrau',
  initials: 'Llythrennau blaen',
  came: 'Daeth',
  walkIn: 'Cerdded i mewn',
  where: 'Ble',
  chairs: (count) => plural('cy', count, { other: '# cadair' }),
  tearOff:
    'I bwy bynnag sy’n cerdded i mewn: mae hwn yn arwain at dudalen y sesiwn. Rhwygwch ef, neu daliwch ef i fyny.',
  qr: (address) => `Llun i gamera: ${address}`,
  closeTitle: 'Pwy ddaeth?',
  closeLead: 'O’r cyfrif ar bapur. Mae rhifau’n ddigon; ni ofynnir byth am enwau.',
  cameLabel: 'Faint ddaeth o’r rhai ar y daflen',
  walkInsLabel: 'Faint ddaeth heblaw amdanynt',
  who: 'Ticiwch pwy ddaeth, os gwyddoch',
  whoHint:
    'Caiff pwy bynnag sydd â chyfrif hynny wedi’i gyfrif ar ei ffordd at arwain. Gadewch os dim ond y rhif sydd gennych.',
  save: 'Cadw',
  closed: (came, walkedIn) =>
    `Daeth ${came} o’r rhai ar y daflen, a ${walkedIn} heblaw amdanynt. Gallwch ei gywiro o hyd.`,
  back: 'Yn ôl i’r sesiwn',
  errors: {
    cameUnknown: 'Faint: rhif cyfan, neu ddim.',
    walkInsUnknown: 'Faint: rhif cyfan, neu ddim.',
    whoUnknown: 'Ticiwch o’r rhestr.',
  },
};

export const words: Words<typeof en> = { en, cy };
