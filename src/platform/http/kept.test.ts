import { describe, expect, it } from 'vitest';
import { encodingFor, Kept, prepare, unchanged } from './kept.ts';

const page = (words: string) => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: Buffer.from(words.repeat(200)),
  headers: { vary: 'accept-encoding' },
});

describe('keeping a page', () => {
  it('gives each encoding an ETag of its own, and only by that is it unchanged', async () => {
    const { forms } = await prepare(page('words '), []);
    expect(new Set([forms.br.etag, forms.gzip.etag, forms.identity.etag]).size).toBe(3);
    expect(unchanged(`"x", ${forms.br.etag}`, forms.br.etag)).toBe(true);
    expect(unchanged(forms.gzip.etag, forms.br.etag)).toBe(false);
  });
  it('drops every page made from a thing that changed, and no other', async () => {
    const kept = new Kept();
    kept.keep('a', await prepare(page('a'), ['kit:six-points', 'library']), kept.now);
    kept.keep('b', await prepare(page('b'), ['struggles']), kept.now);
    kept.drop('library');
    expect([kept.find('a'), kept.find('b')?.tags]).toEqual([undefined, ['struggles']]);
  });
  it('does not keep a page whose thing changed while it was made', async () => {
    const kept = new Kept();
    const since = kept.now;
    kept.drop('kit:six-points');
    kept.keep('a', await prepare(page('old'), ['kit:six-points']), since);
    expect(kept.find('a')).toBeUndefined();
  });
  it('keeps nothing that was in the making when everything was dropped', async () => {
    const kept = new Kept();
    kept.keep('a', await prepare(page('a'), ['library']), kept.now);
    const since = kept.now;
    kept.dropAll();
    kept.keep('b', await prepare(page('old'), ['a tag of no page yet']), since);
    expect([kept.find('a'), kept.find('b')]).toEqual([undefined, undefined]);
  });
  it('lets the least lately read go when there is no more room', async () => {
    const big = { ...page('x'), type: 'application/pdf', body: Buffer.alloc(1000) };
    const kept = new Kept(10_000);
    for (let at = 0; at < 10; at += 1) kept.keep(String(at), await prepare(big, []), kept.now);
    kept.find('0');
    kept.keep('one more', await prepare(big, []), kept.now);
    expect([kept.find('0') !== undefined, kept.find('1')]).toEqual([true, undefined]);
  });
  it('sends what the reader can read', () => {
    expect(['gzip, deflate, br', 'gzip', 'br;q=0, gzip', 'identity', undefined].map(encodingFor)).toEqual([
      'br',
      'gzip',
      'gzip',
      'identity',
      'identity',
    ]);
  });
});
