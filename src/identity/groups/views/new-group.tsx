import { paths } from '../../../paths.ts';
import { Form, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { words as uiWords } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { KINDS } from '../kinds.ts';
import { words } from '../words.ts';

export const NewGroupPage = ({ sent }: { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page title={t.newTitle} room="home" trail={[{ href: paths.me, label: useWords(uiWords).me }]} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.newTitle}</h1>
          <p class="lead">{t.newLead}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body flow">
          <Summary sent={sent} />
          <Form action={paths.groups}>
            <Text name="name" label={t.name} hint={t.nameHint} sent={sent} />
            <Select
              name="kind"
              label={t.kind}
              options={KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
              sent={sent}
            />
            <Text name="outcode" label={t.outcode} hint={t.outcodeHint} sent={sent} width="s" />
            <p class="acts">
              <button type="submit" class="btn">
                {t.found}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};

/** What the link in an invitation opens: it changes nothing, its button does. */
export const JoiningPage = ({ token, group }: { token: string; group: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.joinTitle(group)} room="home" indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.joinTitle(group)}</h1>
          <p class="lead">{t.joinLead}</p>
          <p>{t.joinSee}</p>
          <Form action={paths.joining(token)}>
            <p class="acts">
              <button type="submit" class="btn">
                {t.join}
              </button>
              <A href={paths.home}>{t.joinNot}</A>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
