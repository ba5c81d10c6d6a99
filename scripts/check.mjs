// One gate, quick first: format and lint, types, import rules, dead code. Each is an error; none is a warning.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, node24, root, say } from './setup.mjs';

install();
const bin = (path) => join(root, 'node_modules', path);
const gates = [
  ['Formatting and lint', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['Types', [bin('typescript/bin/tsc'), '--noEmit', '-p', '.']],
  ['Import rules', ['scripts/imports.mjs']],
  ['Unused code', [bin('knip/bin/knip.js'), '--no-progress']],
];
let failed = 0;
for (const [name, args] of gates) {
  const began = performance.now();
  const { status } = spawnSync(node24(), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  say(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed += 1;
}
process.exit(failed ? 1 : 0);
