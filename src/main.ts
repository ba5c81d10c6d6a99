import { io } from './cli/io.ts';
import { runCommand } from './cli/run-command.ts';
import { serve } from './cli/serve.ts';

process.exitCode = await runCommand(serve, [], io);
