import { Hono } from 'hono';
import { paths } from '../../paths.ts';
import { NotFound } from '../errors.ts';
import type { Env } from './env.ts';
import { encodingFor } from './kept.ts';
import { file } from './respond.tsx';

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 0 34 34"><path fill="#a8261c" d="M-4 0h34v34H-4z"/><path fill="#fbf7ef" d="M13 1.500a5 5 0 0 1 5 5v1h-2.600v-1a2.400 2.400 0 0 0-4.800 0v1H8v-1a5 5 0 0 1 5-5zM7 8h12l4 4H3zM4 13.400h18V28H4zM3 29.400h20V32H3z"/><path fill="#f4b01e" d="M7 16h12v10H7z"/></svg>';

const MANIFEST = JSON.stringify({
  name: 'Fundi',
  short_name: 'Fundi',
  start_url: paths.library,
  display: 'browser',
  background_color: '#fbf7ef',
  theme_color: '#a8261c',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
});

/** The built files, the icon and the web manifest. */
export const assetRoutes = <Actor>(): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get('/assets/:name', (c) => {
      const answer = c.var.site.assets.find(c.req.param('name'));
      if (!answer) throw new NotFound();
      const form = answer.forms[encodingFor(c.req.header('accept-encoding'))];
      return c.body(new Uint8Array(form.bytes), 200, form.headers);
    })
    .get('/icon.svg', (c) => file(c, Buffer.from(ICON), { type: 'image/svg+xml', keep: ['icon'] }))
    .get(paths.manifest, (c) =>
      file(c, Buffer.from(MANIFEST), { type: 'application/manifest+json', keep: ['manifest'] }),
    );
