// Prints how many planted faults in src/kit the tests find. Takes up to an hour; name files to take less:
// npm run mutate -- src/kit/measure.ts
import { install, run, say } from './setup.mjs';

install();
const files = process.argv.slice(2);
say(
  files.length > 0
    ? `Planting faults in ${files.join(', ')}.`
    : 'Planting faults in all of src/kit. This takes up to an hour.',
);
const chosen = files.length > 0 ? ['--mutate', files.join(',')] : [];
process.exit(await run(['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...chosen]));
