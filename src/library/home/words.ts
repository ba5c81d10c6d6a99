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
    `${kits} kits: what to say first, what goes wrong, the handouts. Cut one to your evening, print it, or run it from your phone. You need not have led anything before.`,
  ask: 'Ask us to come',
  askHow:
    'Two volunteers come to your branch, your tenants’ group, your campaign, or meet you online. Asking takes five minutes and costs nothing.',
  lead2: 'Learn to lead',
  leadHow: 'Sit in on one, lend a hand at the next, lead beside somebody. When people say you are ready, lead others.',
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
    `${kits} o becynnau: beth i’w ddweud gyntaf, beth sy’n mynd o’i le, y taflenni. Torrwch un i ffitio’ch noson, argraffwch ef, neu rhedwch ef o’ch ffôn. Does dim rhaid eich bod wedi arwain dim o’r blaen.`,
  ask: 'Gofynnwch inni ddod',
  askHow:
    'Daw dau wirfoddolwr i’ch cangen, eich grŵp tenantiaid neu’ch ymgyrch, neu i gwrdd â chi ar-lein. Mae gofyn yn cymryd pum munud ac yn costio dim.',
  lead2: 'Dysgwch arwain',
  leadHow:
    'Eisteddwch i mewn ar un, rhowch help llaw yn y nesaf, arweiniwch ochr yn ochr â rhywun. Pan fydd pobl yn dweud eich bod yn barod, arweiniwch eraill.',
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
