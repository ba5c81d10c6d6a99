// Prints figures beside their references, measured in the same run; passes no judgement on time.
import { build, install, run } from './setup.mjs';

install();
build();
process.exit(await run(['--enable-source-maps', 'dist/server/bench.js']));
