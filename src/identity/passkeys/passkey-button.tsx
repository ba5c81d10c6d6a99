import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { useEffect, useRef, useState } from 'preact/hooks';
import { paths } from '../../paths.ts';
import { useAddress } from '../../platform/ui/page-context.ts';
import { useWords } from '../../platform/words/words.ts';
import { words } from './words.ts';

export interface PasskeyButtonProps {
  /** Make a key for whoever is signed in, or sign in with one. */
  act: 'add' | 'use';
  /** Where to go on to after signing in. */
  to?: string | undefined;
}

interface Asked<Options> {
  token: string;
  options: Options;
}

const ask = async <Options,>(address: string): Promise<Asked<Options>> => {
  const answer = await fetch(address, { method: 'POST', body: new URLSearchParams() });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
};

/** Asks the house for a challenge and the machine for its answer. */
const answered = async (act: 'add' | 'use'): Promise<{ token: string; answer: string }> => {
  // Fetched when it is pressed: most who read the page never do.
  const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser');
  if (act === 'add') {
    const { token, options } = await ask<PublicKeyCredentialCreationOptionsJSON>(paths.passkeyChallenge);
    return { token, answer: JSON.stringify(await startRegistration({ optionsJSON: options })) };
  }
  const { token, options } = await ask<PublicKeyCredentialRequestOptionsJSON>(paths.signInPasskeyChallenge);
  return { token, answer: JSON.stringify(await startAuthentication({ optionsJSON: options })) };
};

/** A button that is there once a script is, on a machine that knows passkeys; what it got is then sent as an ordinary form. */
export const PasskeyButton = ({ act, to }: PasskeyButtonProps) => {
  const t = useWords(words);
  const address = useAddress();
  const form = useRef<HTMLFormElement>(null);
  const [isReady, setReady] = useState(false);
  const [failed, setFailed] = useState(false);
  const [got, setGot] = useState<{ token: string; answer: string }>();
  useEffect(() => setReady('PublicKeyCredential' in window), []);
  useEffect(() => {
    if (got) form.current?.submit();
  }, [got]);
  if (!isReady) return null;
  const press = (): void => {
    setFailed(false);
    answered(act)
      .then(setGot)
      .catch(() => setFailed(true));
  };
  return (
    <form ref={form} method="post" action={address(act === 'add' ? paths.passkeys : paths.signInPasskey)}>
      <input type="hidden" name="token" value={got?.token ?? ''} />
      <input type="hidden" name="answer" value={got?.answer ?? ''} />
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      <p class="hint">{t.hint}</p>
      {failed && (
        <p class="err" role="alert">
          {t.failed}
        </p>
      )}
      <p>
        <button type="button" class="btn quiet" onClick={press}>
          {t[act]}
        </button>
      </p>
    </form>
  );
};
