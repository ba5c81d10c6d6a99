import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { BlockList, isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { Stop } from '../errors.ts';
import { ROOT } from './root.ts';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const SECRET_CHARACTERS_MIN = 32;

const isNetwork = (text: string): boolean => {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (!family || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
};

const urlWith = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol));

/** An origin: nothing after the host, since every address of ours begins at the root. */
const isOrigin = (text: string): boolean => {
  const url = URL.parse(text);
  return url !== null && url.pathname === '/' && !url.search && !url.hash && !url.username;
};

const networks = z
  .string()
  .transform((text) => (text === 'none' ? [] : text.split(',').map((one) => one.trim())))
  .refine((list) => list.every(isNetwork));

const Environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
  HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: urlWith(['postgres:', 'postgresql:']).optional(),
  BASE_URL: urlWith(['http:', 'https:']).refine(isOrigin).optional(),
  SECRET: z.string().min(SECRET_CHARACTERS_MIN).optional(),
  SECRET_BEFORE: z.string().min(SECRET_CHARACTERS_MIN).optional(),
  TRUSTED_PROXIES: networks.default([]),
  SMTP_URL: urlWith(['smtp:', 'smtps:']).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  FUNDI_SAMPLE: z
    .enum(['0', '1'])
    .default('0')
    .transform((text) => text === '1'),
});

const MUST_BE: Record<keyof z.infer<typeof Environment>, string> = {
  PORT: 'a whole number from 0 to 65535, such as 3000',
  HOST: 'the address to listen on, such as 127.0.0.1 or 0.0.0.0',
  DATA_DIR: 'a folder',
  DATABASE_URL: 'the address of a PostgreSQL database, such as postgres://name:password@host:5432/fundi',
  BASE_URL: 'the address that people use, without a path, such as https://learn.example.org',
  SECRET: `at least ${SECRET_CHARACTERS_MIN} characters that nobody can guess`,
  SECRET_BEFORE: 'what SECRET was until now, when it is being changed',
  TRUSTED_PROXIES: 'addresses or networks separated by commas, such as 10.0.0.0/8, or none',
  SMTP_URL: 'the address of a mail server, such as smtps://name:password@host:465',
  LOG_LEVEL: `one of ${LOG_LEVELS.join(', ')}`,
  FUNDI_SAMPLE: '1 or 0',
};

export interface Config {
  port: number;
  host: string;
  /** An absolute path. A relative DATA_DIR is below Fundi's own folder, wherever a command is given. */
  dataDir: string;
  databaseUrl: string | undefined;
  /** Where people find us: an origin without a slash at its end. */
  baseUrl: string;
  /** As given; `secretOf` makes one where there is none. */
  secret: string | undefined;
  /** What it was until now; only read by `fundi rotate-secret`. */
  secretBefore: string | undefined;
  /** The proxies whose word about the reader's address is taken. */
  trustedProxies: BlockList;
  smtpUrl: string | undefined;
  logLevel: (typeof LOG_LEVELS)[number];
  sample: boolean;
}

const blockList = (list: readonly string[]): BlockList => {
  const block = new BlockList();
  for (const one of list) {
    const [address = '', prefix] = one.split('/');
    const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
    if (prefix === undefined) block.addAddress(address, family);
    else block.addSubnet(address, Number(prefix), family);
  }
  return block;
};

const nameOf = (path: readonly PropertyKey[]): keyof typeof MUST_BE => Environment.keyof().parse(path[0]);

/** Reads the environment; an empty variable counts as unset. Errors: Stop, one sentence that names the variable. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const read = Environment.safeParse(set);
  if (!read.success) {
    const name = nameOf(read.error.issues[0]?.path ?? []);
    throw new Stop(`${name} must be ${MUST_BE[name]}.`);
  }
  const given = read.data;
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: resolve(ROOT, given.DATA_DIR),
    databaseUrl: given.DATABASE_URL,
    baseUrl: given.BASE_URL ? new URL(given.BASE_URL).origin : `http://localhost:${given.PORT}`,
    secret: given.SECRET,
    secretBefore: given.SECRET_BEFORE,
    trustedProxies: blockList(given.TRUSTED_PROXIES),
    smtpUrl: given.SMTP_URL,
    logLevel: given.LOG_LEVEL,
    sample: given.FUNDI_SAMPLE,
  };
};

/**
 * The secret that keys are derived from: SECRET, or one made once and kept in DATA_DIR for this id's eyes alone.
 * Errors: Stop when DATABASE_URL is set without it, since several Fundis must share one.
 */
export const secretOf = async ({
  secret,
  databaseUrl,
  dataDir,
}: Pick<Config, 'secret' | 'databaseUrl' | 'dataDir'>): Promise<string> => {
  if (secret !== undefined) return secret;
  if (databaseUrl !== undefined)
    throw new Stop(`SECRET must be set together with DATABASE_URL: ${MUST_BE.SECRET}, the same for every Fundi on it.`);
  const path = join(dataDir, 'secret');
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(() => {});
  const kept = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (kept.length < SECRET_CHARACTERS_MIN)
    throw new Stop(
      `SECRET cannot be read from ${path}: make that file readable, put back the one from a backup, or set SECRET.`,
    );
  return kept;
};
