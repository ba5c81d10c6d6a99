import { backup } from './backup.ts';
import { checkKitFiles } from './check-kit.ts';
import type { Command } from './command.ts';
import { exportKits } from './export.ts';
import { importKits } from './import.ts';
import { io } from './io.ts';
import { migrateDatabase } from './migrate.ts';
import { restore } from './restore.ts';
import { rotateSecret } from './rotate-secret.ts';
import { runCommand } from './run-command.ts';
import { seed } from './seed.ts';
import { serve } from './serve.ts';
import { signInLink } from './sign-in-link.ts';
import { steward } from './steward.ts';
import { verifyTheAudit } from './verify-audit.ts';

const COMMANDS: readonly Command[] = [
  serve,
  migrateDatabase,
  seed,
  checkKitFiles,
  importKits,
  exportKits,
  backup,
  restore,
  steward,
  signInLink,
  verifyTheAudit,
  rotateSecret,
];

const [name, ...args] = process.argv.slice(2);
const command = COMMANDS.find((one) => one.name === name);
if (command) process.exitCode = await runCommand(command, args, io);
else {
  io.warn(
    name && name !== '--help' && name !== 'help' ? `Fundi knows no command “${name}”. It knows:` : 'Fundi’s commands:',
  );
  for (const one of COMMANDS) io.warn(`  fundi ${one.name} ${one.usage}`.trimEnd());
  process.exitCode = name === '--help' || name === 'help' ? 0 : 2;
}
