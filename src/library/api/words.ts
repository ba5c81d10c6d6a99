import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'For programs',
  lead: 'All that is public here, as JSON, without a key or an account.',
  addresses: 'The addresses',
  fields: 'What it holds',
  how: 'Lists give a hundred at a time; “next” says where they go on. Every answer has an ETag: ask with If-None-Match, and you are sent nothing twice.',
  description: 'The description, for machines (OpenAPI 3.1)',
  licence: 'Texts are CC BY-SA 4.0 unless a kit says otherwise. Git has all of it too, with its history:',
  says: {
    '/api/v1/kits': 'Published kits, by name.',
    '/api/v1/kits/{kit}': 'One kit, as its latest edition has it.',
    '/api/v1/kits/{kit}/editions': 'Its editions, the newest first.',
    '/api/v1/kits/{kit}/evidence': 'What happened when it was run, step by step.',
    '/api/v1/kits/{kit}/proposals': 'Changes suggested for it, the newest first.',
    '/api/v1/plans/{code}': 'What a short code stands for: an edition as written, or a plan somebody kept.',
    '/api/v1/proposals': 'Changes suggested for any kit, the newest first.',
    '/api/v1/proposals/{id}': 'One suggested change.',
    '/api/v1/decisions': 'The open ledger, the newest decision first.',
  },
};

const cy: typeof en = {
  title: 'I raglenni',
  lead: 'Y cyfan sy’n gyhoeddus yma, fel JSON, heb allwedd na chyfrif.',
  addresses: 'Y cyfeiriadau',
  fields: 'Beth sydd ynddo',
  how: 'Mae rhestrau’n rhoi cant ar y tro; mae “next” yn dweud ble maen nhw’n parhau. Mae ETag gan bob ateb: gofynnwch gydag If-None-Match, ac ni anfonir dim atoch ddwywaith.',
  description: 'Y disgrifiad, i beiriannau (OpenAPI 3.1)',
  licence: 'CC BY-SA 4.0 yw’r testunau oni bai bod pecyn yn dweud fel arall. Mae’r cyfan gan git hefyd, gyda’i hanes:',
  says: {
    '/api/v1/kits': 'Pecynnau cyhoeddedig, yn ôl enw.',
    '/api/v1/kits/{kit}': 'Un pecyn, fel y mae ei argraffiad diweddaraf.',
    '/api/v1/kits/{kit}/editions': 'Ei argraffiadau, y diweddaraf yn gyntaf.',
    '/api/v1/kits/{kit}/evidence': 'Beth ddigwyddodd pan gafodd ei redeg, gam wrth gam.',
    '/api/v1/kits/{kit}/proposals': 'Newidiadau a awgrymwyd iddo, y diweddaraf yn gyntaf.',
    '/api/v1/plans/{code}':
      'Beth mae cod byr yn sefyll drosto: argraffiad fel y’i hysgrifennwyd, neu gynllun a gadwodd rhywun.',
    '/api/v1/proposals': 'Newidiadau a awgrymwyd i unrhyw becyn, y diweddaraf yn gyntaf.',
    '/api/v1/proposals/{id}': 'Un newid a awgrymwyd.',
    '/api/v1/decisions': 'Y llyfr agored, y penderfyniad diweddaraf yn gyntaf.',
  },
};

export type ApiPath = keyof (typeof en)['says'];
export const words: Words<typeof en> = { en, cy };
