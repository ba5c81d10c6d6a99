import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { fonts } from './fonts.mjs';
import { root } from './setup.mjs';

await fonts(join(root, 'build', 'fonts'));
await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
// A picture that no script or style names: its address still changes when it does.
const linocut = join(root, 'src', 'platform', 'ui', 'style', 'linocut.svg');
const mark = createHash('sha256').update(readFileSync(linocut)).digest('hex').slice(0, 8);
copyFileSync(linocut, join(root, 'dist', 'client', `linocut-${mark}.svg`));
await build({ configFile: join(root, 'vite.server.config.ts'), logLevel: 'warn' });
