import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { words as leavingWords } from '../../src/identity/erasing/words.ts';
import { words as groupWords } from '../../src/identity/groups/words.ts';
import { words as meWords } from '../../src/identity/me/words.ts';
import { words as keyWords } from '../../src/identity/passkeys/words.ts';
import { tidyEmail } from '../../src/identity/people/email.ts';
import { EMAIL_HASH, personOfHash } from '../../src/identity/people/store.ts';
import { words } from '../../src/identity/sign-ins/words.ts';
import { paths } from '../../src/paths.ts';
import { lettersTo } from '../../src/platform/mail/letters.testing.ts';
import { words as uiWords } from '../../src/platform/ui/words.ts';
import { EVERY_LOOK, lookAt } from './look.ts';
import { aStory, READERS, type Visitor, withJavaScript } from './story.ts';

describe('somebody signs in', async () => {
  const { house, visitor } = await aStory({ host: 'localhost' });
  const { db } = house;
  let nth = 0;
  const newAddress = (): string => {
    nth += 1;
    return `comrade${nth}@branch.test`;
  };
  const letterFor = async (email: string) => {
    const id = await db.transaction((tx) => personOfHash(tx, tx.sealer.hash(EMAIL_HASH, tidyEmail(email))));
    const [letter] = await lettersTo(db, id ?? '');
    if (!letter) throw new Error(`No letter to ${email}.`);
    return letter;
  };
  const asks = async (her: Visitor, email: string): Promise<void> => {
    const t = her.read(words);
    await her.opens(paths.techniques);
    await her.presses(her.read(uiWords).signIn);
    await her.fills(t.email, email);
    await her.presses(t.send);
    await her.sees(t.codeTitle);
  };
  const isSignedIn = (her: Visitor): Promise<void> =>
    her.page
      .locator('.mast')
      .getByRole('link', { name: her.read(uiWords).me, exact: true })
      .waitFor();
  const signedIn = async (her: Visitor, options: Parameters<typeof aPerson>[1] = {}): Promise<void> => {
    const { cookie } = await aPerson(db, options);
    const [name = '', value = ''] = cookie.split('=');
    await her.context.addCookies([{ name, value, url: house.origin }]);
  };

  it.each(READERS)('by the link in a letter, and is back where she was, $who', async (reader) => {
    const her = await visitor(reader);
    const email = newAddress();
    await asks(her, email);
    const letter = await letterFor(email);
    expect(letter.subject).toBe(reader.language === 'cy' ? 'Mewngofnodi i Fundi' : 'Signing in to Fundi');
    await her.opens(letter.links[0] ?? '');
    await her.presses(her.read(words).enter);
    await her.page.waitForURL((url) => url.pathname === paths.techniques);
    await isSignedIn(her);
  });

  it.each(READERS)('by the code, after one that was wrong, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    const email = newAddress();
    await asks(her, email);
    expect(await her.page.getByLabel(t.email).inputValue()).toBe(email);
    const code = /^ {4}(\d{6})$/m.exec((await letterFor(email)).text)?.[1] ?? '';
    await her.fills(t.code, code === '123456' ? '654321' : '123456');
    await her.presses(t.enter);
    await her.sees(t.errors.codeWrong);
    await her.fills(t.code, code);
    await her.presses(t.enter);
    await her.page.waitForURL((url) => url.pathname === paths.techniques);
    await isSignedIn(her);
  });

  it.each(READERS)('finds what she is called kept, and signs out, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(meWords);
    await signedIn(her);
    await her.opens(paths.me);
    await her.fills(t.publicName, 'rosa@branch.test');
    await her.presses(t.keep);
    await her.sees(t.errors.nameSigns);
    await her.fills(t.publicName, 'Rosa');
    await her.presses(t.keep);
    await her.sees(t.done.profile);
    expect(await her.page.getByLabel(t.publicName).inputValue()).toBe('Rosa');
    await her.presses(t.signOut);
    await her.page.waitForURL((url) => url.pathname === paths.home);
    await her.opens(paths.techniques);
    await her.page
      .locator('.mast')
      .getByRole('link', { name: her.read(uiWords).signIn })
      .waitFor();
  });

  it.each(withJavaScript)('by a passkey, whose answer opens nothing a second time, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(keyWords);
    const devtools = await her.context.newCDPSession(her.page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signedIn(her);
    await her.opens(paths.me);
    await her.presses(t.add);
    await her.sees(her.read(meWords).done.passkey);
    await her.presses(her.read(meWords).signOut);
    await her.page.waitForURL((url) => url.pathname === paths.home);
    const sent = her.page.waitForRequest((request) => request.url().endsWith(paths.signInPasskey));
    await her.opens(`${paths.signIn}?to=${encodeURIComponent(paths.techniques)}`);
    await her.presses(t.use);
    await her.page.waitForURL((url) => url.pathname === paths.techniques);
    await isSignedIn(her);
    const fields = Object.fromEntries(new URLSearchParams((await sent).postData() ?? ''));
    const again = await house.post(paths.signInPasskey, fields, { origin: house.origin });
    expect(again.headers.get('location')).toContain('passkey=unknown');
    expect(again.headers.get('set-cookie')).toBeNull();
    await her.opens(paths.me);
    await her.presses(t.remove);
    await her.sees(her.read(meWords).done['passkey-removed']);
  });

  it.each(withJavaScript)('and no page of hers shuts anybody out, $who', async (reader) => {
    const her = await visitor(reader);
    const g = her.read(groupWords);
    await signedIn(her, { publicName: 'Rosa', reviewer: true });
    await her.opens(paths.newGroup);
    const faults = await lookAt(her, EVERY_LOOK);
    await her.fills(g.name, 'Rhondda tenants');
    await her.presses(g.found);
    await her.sees(g.membersHint);
    await her.fills(g.ask, 'neighbour');
    await her.presses(g.askSend);
    await her.sees(g.errors.emailWrong);
    faults.push(...(await lookAt(her, EVERY_LOOK)));
    await her.fills(g.ask, 'neighbour@branch.test');
    await her.presses(g.askSend);
    await her.sees(g.asked);
    faults.push(...(await lookAt(her, EVERY_LOOK)));
    for (const path of [paths.me, paths.meExport, paths.meErasure]) {
      await her.opens(path);
      faults.push(...(await lookAt(her, EVERY_LOOK)));
    }
    await her.presses(her.read(leavingWords).erase);
    await her.sees(her.read(leavingWords).gone);
    faults.push(...(await lookAt(her, EVERY_LOOK)));
    expect(faults).toEqual([]);
  });
});
