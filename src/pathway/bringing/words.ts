import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  title: 'Bring in your facilitators',
  lead: 'Paste the rows of a spreadsheet, with its first line. You see what we understood; then each gets a letter, and nothing else happens until they say yes.',
  rows: 'Rows',
  rowsHint:
    'Columns we read: email, postcode (only its first half is kept), languages, setting (community or workplace). All others are left out.',
  look: 'Look first',
  preview: 'What we understood',
  columns: {
    email: 'Address',
    outcode: 'Near',
    languages: 'Languages',
    setting: 'Setting',
    problems: 'Not understood',
  },
  unread: (names: string) => `Not kept: ${names}.`,
  leftOut: 'left out',
  problems: {
    emailWrong: 'the address',
    emailTwice: 'here twice',
    outcodeUnknown: 'the postcode',
    languageUnknown: 'a language',
    settingUnknown: 'the setting',
  },
  send: (count: number) => plural('en', count, { one: 'Write to # person', other: 'Write to # people' }),
  again: 'Change the rows',
  signOffs:
    'Nobody is signed off by a spreadsheet: the first five by the founders’ rule, all others by two who vouch, or by a mentor.',
  sent: 'Letters are on their way.',
  acceptTitle: 'Do you still lead trainings?',
  acceptLead:
    'A steward of Fundi has you on a list of people who do. If you say yes, you are asked now and then whether you have time; you can pause or leave whenever you like.',
  accept: 'Yes, that’s me',
  acceptNot: 'If not, do nothing: what is on that list about you is erased here in two weeks.',
  near: (outcode: string) => `Near ${outcode}`,
  errors: {
    rowsMissing: 'Paste a first line with a column “email”, and at least one row',
    rowsLong: 'That is more than we take at once: 200 rows',
  } as Record<string, string>,
};

const cy: typeof en = {
  title: 'Dewch â’ch hwyluswyr i mewn',
  lead: 'Gludwch resi taenlen, gyda’i llinell gyntaf. Gwelwch yr hyn a ddeallwyd; yna mae pob un yn cael llythyr, ac nid oes dim arall yn digwydd nes iddynt gytuno.',
  rows: 'Rhesi',
  rowsHint:
    'Colofnau a ddarllenwn: e-bost, cod post (dim ond ei hanner cyntaf a gedwir), ieithoedd, lle (community neu workplace). Gadewir y gweddill allan.',
  look: 'Edrych yn gyntaf',
  preview: 'Yr hyn a ddeallwyd',
  columns: { email: 'Cyfeiriad', outcode: 'Ger', languages: 'Ieithoedd', setting: 'Lle', problems: 'Heb ei ddeall' },
  unread: (names: string) => `Heb ei gadw: ${names}.`,
  leftOut: 'wedi’i adael allan',
  problems: {
    emailWrong: 'y cyfeiriad',
    emailTwice: 'yma ddwywaith',
    outcodeUnknown: 'y cod post',
    languageUnknown: 'iaith',
    settingUnknown: 'y lle',
  },
  send: (count: number) =>
    plural('cy', count, {
      one: 'Ysgrifennu at # person',
      two: 'Ysgrifennu at # berson',
      other: 'Ysgrifennu at # o bobl',
    }),
  again: 'Newid y rhesi',
  signOffs:
    'Nid yw taenlen yn cymeradwyo neb: y pump cyntaf yn ôl rheol y sylfaenwyr, pawb arall gan ddau sy’n tystio, neu gan fentor.',
  sent: 'Mae llythyrau ar eu ffordd.',
  acceptTitle: 'Ydych chi’n dal i arwain hyfforddiant?',
  acceptLead:
    'Mae gan stiward Fundi chi ar restr o bobl sy’n gwneud hynny. Os cytunwch, gofynnir i chi nawr ac yn y man a oes gennych amser; cewch oedi neu adael pryd bynnag y mynnwch.',
  accept: 'Ydw, fi yw hwnnw',
  acceptNot:
    'Os na, peidiwch â gwneud dim: caiff yr hyn sydd ar y rhestr honno amdanoch ei ddileu yma ymhen pythefnos.',
  near: (outcode: string) => `Ger ${outcode}`,
  errors: {
    rowsMissing: 'Gludwch linell gyntaf gyda cholofn “e-bost”, ac o leiaf un rhes',
    rowsLong: 'Mae hynny’n fwy nag a gymerwn ar unwaith: 200 o resi',
  },
};

export const words: Words<typeof en> = { en, cy };
