import { join } from 'node:path';
import { build } from 'vite';
import { fonts } from './fonts.mjs';
import { root } from './setup.mjs';

await fonts(join(root, 'build', 'fonts'));
await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
await build({ configFile: join(root, 'vite.server.config.ts'), logLevel: 'warn' });
