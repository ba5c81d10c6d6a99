import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readConfig, secretOf } from './config.ts';

const SECRET = 'a secret that nobody would guess at all';

const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fundi config '));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

describe('reading the environment', () => {
  it('needs nothing at all', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      baseUrl: 'http://localhost:3000',
      logLevel: 'info',
      sample: false,
    });
    expect(config.dataDir).toMatch(/[/\\]data$/);
  });

  it('takes an empty variable as unset, and heeds the rest', () => {
    const config = readConfig({
      PORT: ' ',
      DATABASE_URL: '',
      BASE_URL: 'https://learn.example.org/',
      FUNDI_SAMPLE: '1',
    });
    expect(config).toMatchObject({
      port: 3000,
      databaseUrl: undefined,
      baseUrl: 'https://learn.example.org',
      sample: true,
    });
  });

  it('believes only the proxies that are named', () => {
    const { trustedProxies } = readConfig({ TRUSTED_PROXIES: '10.0.0.0/8, 2001:db8::1' });
    const believed = [
      trustedProxies.check('10.1.2.3'),
      trustedProxies.check('2001:db8::1', 'ipv6'),
      trustedProxies.check('11.0.0.1'),
    ];
    expect(believed).toEqual([true, true, false]);
    expect(readConfig({}).trustedProxies.check('127.0.0.1')).toBe(false);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '3000.5'],
    ['HOST', 'two words'],
    ['DATABASE_URL', 'mysql://x'],
    ['BASE_URL', 'https://example.org/fundi'],
    ['BASE_URL', 'no-scheme.org'],
    ['SECRET', 'short'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'proxy.local'],
    ['SMTP_URL', 'https://mail'],
    ['LOG_LEVEL', 'loud'],
    ['FUNDI_SAMPLE', 'yes'],
  ])('stops at a wrong %s (%s) with one sentence that names it and gives nothing away', (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(new RegExp(`^${name} must be [^\n]+\\.$`));
    expect(read).not.toThrow(value);
  });
});

describe('the secret', () => {
  it('is made once and kept for our own eyes', async () => {
    const dataDir = join(await aFolder(), 'not yet there');
    const config = { ...readConfig({}), dataDir };
    const [first, second] = await Promise.all([secretOf(config), secretOf(config)]);
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(second).toBe(first);
    expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe(first);
    if (process.platform !== 'win32') expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
  });

  it('is the one that was given', async () => {
    expect(await secretOf(readConfig({ SECRET }))).toBe(SECRET);
  });

  it('must be given together with DATABASE_URL', async () => {
    await expect(secretOf(readConfig({ DATABASE_URL: 'postgres://host/fundi' }))).rejects.toThrow(
      /^SECRET must be set/,
    );
  });
});
