import { z } from 'zod';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const aLetter = async ({ house, db, owner }: Cast): Promise<string> => {
  await db.run`delete from link where person_id = ${owner.id}`;
  await house.post(
    paths.signIn,
    { email: owner.email },
    { 'x-forwarded-for': `192.0.2.${house.now().getMilliseconds() % 250}` },
  );
  const { id } = await db.one(z.object({ id: z.uuid() }))`
    select id from mail where person_id = ${owner.id} order by made_at desc limit 1`;
  return id;
};

/** What stewards see. */
export const admin: Rights = {
  'GET /figures': everyone(200, () => ({ path: paths.figures })),
  'GET /figures.csv': everyone(200, () => ({ path: paths.figuresTable })),
  'GET /admin': right([303, 404, 404, 404, 200], () => ({ path: paths.admin })),
  'GET /admin/pages': right([303, 404, 404, 404, 200], () => ({ path: paths.adminPages })),
  'GET /admin/pages/:page/:language': right([303, 404, 404, 404, 200], () => ({
    path: paths.adminPage('about', 'en'),
  })),
  'POST /admin/pages/:page/:language': right([404, 404, 404, 404, 303], () => ({
    path: paths.adminPage('contact', 'en'),
    fields: { base: '1', title: 'Reach a person', summary: '', text: 'Ring the bell.' },
  })),
  'GET /admin/pages/:page/:language/states/:number': right([303, 404, 404, 404, 200], () => ({
    path: paths.adminPageState('about', 'en', '1'),
  })),
  'POST /admin/pages/:page/:language/states/:number/wiping': right([404, 404, 404, 404, 303], async ({ db }) => {
    const { number } = await db.one(z.object({ number: z.int() }))`
      insert into school_page_state (page_id, language, number, title, source, from_file, made_at)
      select 'team', 'cy', max(number) + 1, 'Tîm', 'x', false, now() from school_page_state where page_id = 'team' and language = 'cy'
      returning number`;
    return { path: paths.adminPageWiping('team', 'cy', String(number)), fields: {} };
  }),
  'POST /admin/pages/:page/:language/states/:number/restoration': right([404, 404, 404, 404, 303], () => ({
    path: paths.adminPageRestoration('about', 'en', '1'),
    fields: {},
  })),
  'GET /admin/outbox': right([303, 404, 404, 404, 200], () => ({ path: paths.outbox })),
  'GET /admin/outbox/:id': right([404, 404, 404, 404, 200], async (cast) => ({
    path: paths.outboxLetter(await aLetter(cast)),
  })),
  'GET /admin/outbox/:id/letter.html': right([404, 404, 404, 404, 200], async (cast) => ({
    path: paths.outboxHtml(await aLetter(cast)),
  })),
};
