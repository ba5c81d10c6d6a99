#!/usr/bin/env node
import { build, install, run } from './setup.mjs';

install();
build();
process.exit(await run(['--enable-source-maps', 'dist/server/main.js']));
