import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words as editing } from '../editing/words.ts';
import type { readRestoration } from '../restore.ts';
import { words } from '../words.ts';

type RestorationReading = Awaited<ReturnType<typeof readRestoration>>;

/** Asks that a kit be again as it once was, and why. */
export const RestorationPage = ({
  slug,
  title,
  commitId,
  at,
  reason,
  publicName,
  sent,
}: RestorationReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const form = useWords(editing);
  const language = useLanguage();
  return (
    <Page title={t.restore} place="library" trail={[{ href: paths.kit(slug), label: title }]} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.restore}</h1>
          <p class="lead">{t.restoreLead(saidDay(language, at))}</p>
          <blockquote dir="auto">
            <p>{reason}</p>
          </blockquote>
          <Form action={paths.restoration(slug, commitId)}>
            <Summary sent={sent} />
            <LongText name="why" label={form.why} hint={form.whyHint} sent={sent} />
            <Text name="credit" width="m" label={form.credit} hint={form.creditHint} value={publicName} sent={sent} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.restorePress}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
