import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf } from '../sign-ins/device.ts';
import { placeToGo } from '../sign-ins/forms.ts';
import { Email } from './email.ts';
import { plainName, publicNameTyped } from './names.ts';

describe('an e-mail address', () => {
  it.each([
    [' Rosa.L@Branch.TEST ', 'rosa.l@branch.test'],
    ['a+b@sub.branch.co.uk', 'a+b@sub.branch.co.uk'],
    ['siân@undeb.cymru', 'siân@undeb.cymru'],
  ])('is read however it is typed: %s', (typed, tidy) => expect(Email.parse(typed)).toBe(tidy));

  it.each([
    '',
    'rosa',
    'rosa@branch',
    '@branch.test',
    'a@b@c.test',
    'rosa@branch.test\nbcc: all@x.test',
    'Rosa <r@x.test>',
  ])('is none when it could not be written to: %s', (typed) => expect(Email.safeParse(typed).success).toBe(false));
});

describe('a name', () => {
  it('is one tidy line, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const read = plainName(80).safeParse(typed);
        return !read.success || !/[\p{Cc}\p{Cf}]|^\s|\s$|\s\s/u.test(read.data);
      }),
    );
  });

  it('to publish under is no address, and has no sign that ends a name in git', () => {
    for (const typed of ['rosa@branch.test', 'Rosa <x>', 'a>b'])
      expect(publicNameTyped.safeParse(typed).success).toBe(false);
    expect(publicNameTyped.parse(' Siân  Ŵyn ')).toBe('Siân Ŵyn');
  });
});

describe('the place to go on to', () => {
  it.each(['/library?q=tea&lang=cy', '/groups/1', '/'])('is one of this house: %s', (to) =>
    expect(placeToGo(to)).toBe(to),
  );

  it.each([
    '',
    'library',
    '//evil.test',
    '/\\evil.test',
    'https://evil.test',
    '/\n/evil.test',
    '/sign-in/x',
    '/sign-out',
    `/${'a'.repeat(1001)}`,
  ])('is none of another, nor one of signing in: %s', (to) => expect(placeToGo(to)).toBeUndefined());
});

describe('what a machine is called', () => {
  it.each([
    ['Mozilla/5.0 (Android 14; Mobile; rv:130.0) Gecko/130.0 Firefox/130.0', 'Firefox, Android'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari, iPhone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
      'Edge, Windows',
    ],
    ['curl/8.0', '?'],
    [undefined, '?'],
  ])('says no more than one needs to know one’s own by: %s', (agent, device) => expect(deviceOf(agent)).toBe(device));
});
