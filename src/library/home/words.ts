import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Learn to organise. Then teach it.',
  lead: 'Fundi is the open workshop of a British school of organising: training kits that anyone may use and better, each a whole evening, planned to the minute.',
  see: 'See the kits',
  self: 'No account, no charge',
  linocut: 'A linocut: people in caps and headscarves stand close round a lit lantern.',
  ways: 'Three ways in',
  run: 'Run one on Thursday',
  runHow: (kits: number) =>
    `${kits} kits: what to say first, what goes wrong, the handouts. Print one, or run it from your phone. You need not have led anything before.`,
  yours: 'Make it yours',
  yoursHow:
    'Forty-five minutes, a cold hall and seven people? Cut a kit to your evening. The clock works itself out, and the question of who gains stays in.',
  lead2: 'Learn to lead',
  leadHow: 'A few evenings, in order: first steps, a workplace, or how to run sessions like these yourself.',
  better: 'Why the kits get better',
  betterLead:
    'Every page you print carries a short address. Afterwards it takes thirty seconds to say what really happened: what took longer, what you skipped, how many came.',
  betterNext: 'From that, each step of each kit knows how long it takes in a real hall, and the next pair plans by it.',
  loopKit: 'A kit',
  loopTraining: 'A training',
  loopTaught: 'What it taught',
  loopBetter: 'A better kit',
  loop: 'A kit leads to a training, the training to what it taught us, and that to a better kit.',
  from: 'Where it comes from',
  fromTitle: (count: number) => `${count} struggles, told as lessons in power`,
  fromHow:
    'Chartists, match women, tenants, home carers. Each asks who decided, who gained, and what shifted it. Defeats are told as defeats.',
  struggles: 'Read the struggles',
  line: 'A thick line, broken where people stopped it.',
};

const cy: typeof en = {
  title: 'Dysgwch drefnu. Yna dysgwch eraill.',
  lead: 'Fundi yw gweithdy agored ysgol drefnu ym Mhrydain: pecynnau hyfforddi y gall unrhyw un eu defnyddio a’u gwella, pob un yn noson gyfan, wedi’i chynllunio i’r funud.',
  see: 'Gweld y pecynnau',
  self: 'Dim cyfrif, dim tâl',
  linocut: 'Torlun leino: pobl mewn capiau a sgarffiau pen yn sefyll yn agos o amgylch llusern olau.',
  ways: 'Tair ffordd i mewn',
  run: 'Rhedwch un ddydd Iau',
  runHow: (kits: number) =>
    `${kits} o becynnau: beth i’w ddweud gyntaf, beth sy’n mynd o’i le, y taflenni. Argraffwch un, neu rhedwch ef o’ch ffôn. Does dim rhaid eich bod wedi arwain dim o’r blaen.`,
  yours: 'Addaswch ef i’ch noson',
  yoursHow:
    'Tri chwarter awr, neuadd oer a saith o bobl? Torrwch becyn i ffitio’ch noson. Mae’r cloc yn ei weithio’i hun allan, ac mae’r cwestiwn pwy sy’n elwa yn aros.',
  lead2: 'Dysgwch arwain',
  leadHow: 'Ychydig nosweithiau, mewn trefn: camau cyntaf, gweithle, neu sut i redeg sesiynau fel y rhain eich hun.',
  better: 'Pam mae’r pecynnau’n gwella',
  betterLead:
    'Mae cyfeiriad byr ar bob tudalen a argraffwch. Wedyn mae’n cymryd hanner munud i ddweud beth ddigwyddodd go iawn: beth gymerodd fwy o amser, beth a hepgorwyd, faint ddaeth.',
  betterNext:
    'O hynny, mae pob cam o bob pecyn yn gwybod faint o amser mae’n ei gymryd mewn neuadd go iawn, ac mae’r pâr nesaf yn cynllunio wrth hynny.',
  loopKit: 'Pecyn',
  loopTraining: 'Hyfforddiant',
  loopTaught: 'Beth a ddysgwyd',
  loopBetter: 'Pecyn gwell',
  loop: 'Mae pecyn yn arwain at hyfforddiant, yr hyfforddiant at yr hyn a ddysgodd i ni, a hynny at becyn gwell.',
  from: 'O ble y daw',
  fromTitle: (count: number) => `${count} o frwydrau, wedi’u hadrodd fel gwersi mewn grym`,
  fromHow:
    'Siartwyr, menywod y matsys, tenantiaid, gofalwyr cartref. Mae pob un yn gofyn pwy benderfynodd, pwy elwodd, a beth a’i symudodd. Adroddir trechu fel trechu.',
  struggles: 'Darllen y brwydrau',
  line: 'Llinell drwchus, wedi’i thorri lle stopiodd pobl hi.',
};

export const words: Words<typeof en> = { en, cy };
