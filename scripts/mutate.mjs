// Changes the kit format's code in small ways, one at a time, and counts how many changes a test notices. Takes its time:
// about a minute for a file of a hundred lines. `npm run mutate -- src/kit/merge.ts` tries one file, or several.
import { join } from 'node:path';
import { install, root, run, say } from './setup.mjs';

install();
const files = process.argv.slice(2);
say(
  files.length > 0
    ? `Trying mutants of ${files.join(', ')} …`
    : 'Trying mutants of the kit format; this may take an hour or two …',
);
const chosen = files.length > 0 ? ['--mutate', files.join(',')] : [];
const code = await run([join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...chosen], {
  env: { NO_COLOR: '1' },
});
say(
  code === 0
    ? 'The table above says which changes no test noticed; reports/mutation.json has each of them.'
    : 'It could not be finished.',
);
process.exit(code);
