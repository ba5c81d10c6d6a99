#!/usr/bin/env node
// `npx fundi <command>`: the same program as the server, from any folder.
import { join } from 'node:path';
import { build, install, root, run } from './setup.mjs';

install();
build();
process.exit(
  await run(['--enable-source-maps', join(root, 'dist/server/fundi.js'), ...process.argv.slice(2)], {
    cwd: process.cwd(),
  }),
);
