import { paths } from '../../../src/paths.ts';
import { everyone, type Rights } from './right.ts';

const at = (path: string) => () => ({ path });

/** What every house has, before any room. */
export const ground: Rights = {
  'GET /healthz': everyone(200, at(paths.health)),
  'GET /readyz': everyone(200, at(paths.ready)),
  // Only from the machine itself, which these are not.
  'GET /metrics': everyone(404, at(paths.metrics)),
  'GET /assets/:name': everyone(404, at('/assets/none.css')),
  'GET /icon.svg': everyone(200, at('/icon.svg')),
  'GET /manifest.webmanifest': everyone(200, at(paths.manifest)),
  'GET /sw.js': everyone(200, at(paths.serviceWorker)),
  'GET /saved': everyone(200, at(paths.saved)),
  'GET /source': everyone(200, at(paths.source)),
};
