import { paths } from '../../../paths.ts';
import { Form, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { LANGUAGES } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { AUDIENCES } from '../kinds.ts';
import type { MakingReading } from '../read.ts';
import { words } from '../words.ts';
import { Tick, WhenAndWhere } from './fields.tsx';

interface Making extends MakingReading {
  /** What the address asks for. */
  asked: { kit: string; code: string };
  sent?: SentBack | undefined;
}

const WhoComes = ({ groups, sent }: Pick<Making, 'groups' | 'sent'>) => {
  const t = useWords(words);
  const language = useLanguage();
  const options = [{ value: '', label: t.groupNone }, ...groups.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <div class="flow">
      <Select
        name="audience"
        label={t.audience}
        sent={sent}
        options={AUDIENCES.filter((one) => one !== 'group' || groups.length > 0).map((value) => ({
          value,
          label: t.audiences[value],
        }))}
      />
      {groups.length > 0 && (
        <>
          <Select name="group" label={t.group} sent={sent} options={options} />
          <Tick name="sign-ups" label={t.signUps} hint={t.signUpsHint} sent={sent} />
        </>
      )}
      <Select
        name="language"
        label={t.language}
        sent={sent}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
      />
    </div>
  );
};

/** Makes a session: what, when and where, who may come. */
export const NewSessionPage = ({ kits, groups, asked, sent }: Making) => {
  const t = useWords(words);
  const options = [{ value: '', label: t.kitNone }, ...kits.map(({ slug, title }) => ({ value: slug, label: title }))];
  return (
    <Page title={t.newTitle} room="sessions" trail={[{ href: paths.sessions, label: t.title }]} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.newTitle}</h1>
          <p class="lead">{t.newLead}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body">
          <Summary sent={sent} />
          <Form action={paths.sessions}>
            <div class="part">
              <h2>{t.what}</h2>
              <div class="flow">
                <Select name="kit" label={t.kit} sent={sent} value={asked.kit} options={options} />
                <Text name="code" label={t.code} hint={t.codeHint} sent={sent} value={asked.code} width="m" />
              </div>
            </div>
            <div class="part">
              <h2>{t.whenTitle}</h2>
              <div class="flow">
                <WhenAndWhere sent={sent} />
              </div>
            </div>
            <div class="part">
              <h2>{t.who}</h2>
              <WhoComes groups={groups} sent={sent} />
            </div>
            <p class="acts">
              <button type="submit" class="btn">
                {t.save}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
