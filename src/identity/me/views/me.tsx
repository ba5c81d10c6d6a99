import type { ComponentChildren } from 'preact';
import { paths } from '../../../paths.ts';
import { Form, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { MeReading } from '../read.ts';
import { words } from '../words.ts';
import { Agreed, Groups, Passkeys, SignIns } from './lists.tsx';

const Section = ({ title, id, children }: { title: string; id?: string; children: ComponentChildren }) => (
  <section class="row hung" {...(id && { id })}>
    <h2>{title}</h2>
    <div class="body flow">{children}</div>
  </section>
);

const Names = ({ me, sent }: { me: MeReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const languages = [
    { value: 'en', label: t.languages.en },
    { value: 'cy', label: t.languages.cy },
  ];
  return (
    <Form action={paths.meProfile}>
      <Text name="name" autocomplete="nickname" label={t.name} hint={t.nameHint} value={me.name} sent={sent} />
      <Text name="public-name" label={t.publicName} hint={t.publicNameHint} value={me.publicName} sent={sent} />
      <Select
        name="language"
        label={t.language}
        hint={t.languageHint}
        value={me.language}
        options={languages}
        sent={sent}
      />
      <p class="acts">
        <button type="submit" class="btn">
          {t.keep}
        </button>
      </p>
    </Form>
  );
};

const Address = ({ me, sent }: { me: MeReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <>
      <p>
        {t.addressNow} <strong>{me.email}</strong>
      </p>
      <p class="soft">{t.addressHint}</p>
      <Form action={paths.meAddress}>
        <Text name="email" type="email" autocomplete="email" label={t.newAddress} hint={t.newAddressHint} sent={sent} />
        <p>
          <button type="submit" class="btn quiet">
            {t.change}
          </button>
        </p>
      </Form>
    </>
  );
};

const isDone = (asked: string | undefined, said: Record<string, string>): asked is string =>
  asked !== undefined && Object.hasOwn(said, asked);

/** A person's own page: all that is held of them, each with its reason. */
export const MePage = ({
  me,
  done,
  sent,
}: {
  me: MeReading;
  done: string | undefined;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  const said: Record<string, string> = t.done;
  return (
    <Page title={t.title} room="home" islands={['passkey']} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          {isDone(done, said) && (
            <p class="told" role="status">
              {said[done]}
            </p>
          )}
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <Section title={t.names}>
        <Names me={me} sent={sent} />
      </Section>
      <Section title={t.groups}>
        <Groups me={me} />
      </Section>
      <Section title={t.leading}>
        <p>
          <A href={paths.mePathway}>{t.leadingYours}</A>
        </p>
      </Section>
      <Section title={t.address}>
        <Address me={me} sent={sent} />
      </Section>
      <Section title={t.agreed}>
        <Agreed me={me} />
      </Section>
      <Section title={t.signIns} id="sign-ins">
        <SignIns me={me} />
      </Section>
      <Section title={t.passkeys} id="passkeys">
        <Passkeys me={me} />
      </Section>
      <Section title={t.yours}>
        <p>{t.yoursHint}</p>
        <ul class="list">
          <li>
            <A href={paths.meExport}>{t.export}</A>
          </li>
          <li>
            <A href={paths.meExportJson}>{t.exportJson}</A>
          </li>
          <li>
            <A href={paths.meErasure}>{t.leave}</A>
          </li>
        </ul>
      </Section>
    </Page>
  );
};
