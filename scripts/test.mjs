// Installs, builds, runs every test, and ends with one plain line that says how many passed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root, run, say } from './setup.mjs';

install();
build();
const SECOND = 'postgres-15-linux-x64';

/** Where this machine can: the tests of whatever speaks SQL, once more on PostgreSQL 15, given by an address as DATABASE_URL is. */
const ON_A_SERVER = [
  'src/platform/db/db.test.ts',
  'src/platform/db/migrate.test.ts',
  'src/platform/db/archive',
  'src/library/imports',
  'src/library/kits',
  'src/library/plans/keep',
  'src/library/proposals/suggest',
  'src/library/reviews/review',
  'src/library/reviews/meet',
  'src/identity/sign-ins/sign-in',
  'src/library/struggles/bring',
  'src/sessions/runs/tell',
  'src/cli',
];

/** Runs Vitest and counts: a file that could not even be loaded has no tests to count, so it counts as one that failed. */
const tested = async (name, args, env = {}) => {
  const report = join(root, 'reports', `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    env: { NO_COLOR: '1', ...env },
  });
  if (!existsSync(report)) {
    say('The tests ended without a report.');
    return { passed: 0, failed: 1 };
  }
  const told = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = told.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = told.numFailedTests + unloaded;
  return { passed: told.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
};

mkdirSync(join(root, 'reports'), { recursive: true });
const chosen = process.argv.slice(2);
say('Running the tests, the browser stories too. This takes five to ten minutes on two cores.');
const counts = [await tested('tests', chosen)];
if (chosen.length === 0 && existsSync(join(root, 'node_modules', SECOND))) {
  say('The same on a server: PostgreSQL 15, by its address.');
  counts.push(await tested('tests-on-a-server', ['--project', 'unit', ...ON_A_SERVER], { FUNDI_TEST_POSTGRES: '15' }));
}
const sum = (of) => counts.reduce((total, one) => total + of(one), 0);
process.stdout.write(`${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed\n`);
process.exit(sum(({ failed }) => failed) > 0 ? 1 : 0);
