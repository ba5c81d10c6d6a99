import type { ComponentChildren } from 'preact';
import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Island, Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { PasskeyButton } from '../../passkeys/passkey-button.tsx';
import { words as passkeyWords } from '../../passkeys/words.ts';
import { words } from '../words.ts';
import { SampleShown } from './sample.tsx';

const Onward = ({ to }: { to: string | undefined }) =>
  to === undefined ? null : <input type="hidden" name="to" value={to} />;

const Frame = ({
  title,
  lead,
  islands = [],
  children,
}: {
  title: string;
  lead: string;
  islands?: readonly string[];
  children: ComponentChildren;
}) => (
  <Page title={title} room="home" islands={islands} indexed={false}>
    <div class="row plain">
      <div class="wide">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
      </div>
    </div>
    <div class="row formrow">
      <div class="body flow">{children}</div>
    </div>
  </Page>
);

/** Where one says to which address the letter goes. */
export const SignInPage = ({
  to,
  unknownKey = false,
  invented = [],
  sent,
}: {
  to: string | undefined;
  /** A passkey was shown that we don't know. */
  unknownKey?: boolean;
  /** As whom one may look round, on a sample. */
  invented?: readonly { who: string; says: string }[];
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  const key = useWords(passkeyWords);
  return (
    <Frame title={t.title} lead={t.lead} islands={['passkey']}>
      <Summary sent={sent} />
      <SampleShown people={invented} />
      {unknownKey && (
        <p class="err" role="alert">
          {key.failed}
        </p>
      )}
      <Form action={paths.signIn}>
        <Text name="email" type="email" autocomplete="email" label={t.email} hint={t.emailHint} sent={sent} />
        <Onward to={to} />
        <p class="acts">
          <button type="submit" class="btn">
            {t.send}
          </button>
        </p>
      </Form>
      <Island name="passkey" props={{ act: 'use', to }}>
        <PasskeyButton act="use" to={to} />
      </Island>
      <p class="soft">{t.why}</p>
    </Frame>
  );
};

/** After the letter was promised: the same page whether we knew the address or not. */
export const CodePage = ({
  email,
  isSent,
  to,
  sent,
}: {
  email: string;
  /** There is a mail server that sends letters. */
  isSent: boolean;
  to: string | undefined;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  return (
    <Frame title={t.codeTitle} lead={t.codeLead}>
      <Summary sent={sent} />
      <Form action={paths.signInCode}>
        <Text name="email" type="email" autocomplete="email" label={t.email} value={email} sent={sent} />
        <Text name="code" type="number" autocomplete="one-time-code" label={t.code} sent={sent} width="s" />
        <Onward to={to} />
        <p class="acts">
          <button type="submit" class="btn">
            {t.enter}
          </button>
          <A href={to === undefined ? paths.signIn : `${paths.signIn}?to=${encodeURIComponent(to)}`}>{t.again}</A>
        </p>
      </Form>
      <p class="soft">{isSent ? t.nothingCame : t.noServer}</p>
    </Frame>
  );
};

/** What a link in a letter opens. It changes nothing; its button does. */
export const LinkPage = ({ token, to }: { token: string; to: string | undefined }) => {
  const t = useWords(words);
  return (
    <Frame title={t.linkTitle} lead={t.linkLead}>
      <Form action={paths.signInLink(token)}>
        <Onward to={to} />
        <p class="acts">
          <button type="submit" class="btn">
            {t.enter}
          </button>
          <A href={paths.home}>{t.notHere}</A>
        </p>
      </Form>
    </Frame>
  );
};
