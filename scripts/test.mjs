// Installs, builds, runs every test, and ends with one plain line that says how many passed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root, run, say } from './setup.mjs';

install();
build();
const report = join(root, 'reports', 'tests.json');
mkdirSync(join(root, 'reports'), { recursive: true });
rmSync(report, { force: true });
say('Running the tests, the browser stories last. This takes five to ten minutes on two cores.');
const chosen = process.argv.slice(2);
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...chosen,
];
const code = await run(vitest, { env: { NO_COLOR: '1' } });
let told;
try {
  told = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  say('The tests ended without a report.');
  process.exit(1);
}
// A file that could not even be loaded has no tests to count: it counts as one that failed.
const unloaded = told.testResults.filter(
  (file) => file.status === 'failed' && file.assertionResults.length === 0,
).length;
process.stdout.write(`${told.numPassedTests} passed, ${told.numFailedTests + unloaded} failed\n`);
process.exit(code === 0 && (told.numFailedTests > 0 || unloaded > 0) ? 1 : code);
