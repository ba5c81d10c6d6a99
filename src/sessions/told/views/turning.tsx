import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { TurningReading } from '../read.ts';
import { words } from '../words.ts';

/** A line that somebody told, for a reviewer to make a suggestion of: what everybody will read, and which step it is about. */
export const TurningPage = ({ slug, title, steps, line, sent }: TurningReading & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const options = [{ value: '', label: t.wholeKit }, ...steps.map(({ id, title }) => ({ value: id, label: title }))];
  return (
    <Page
      title={t.turnTitle}
      here={t.turn}
      place="library"
      trail={[
        { href: paths.library, label: t.library },
        { href: paths.kit(slug), label: title },
        { href: paths.told(slug), label: t.title },
      ]}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.turnTitle}</h1>
          <p class="lead">{t.turnLead}</p>
        </div>
      </div>
      <div class="row">
        <div class="body">
          <Form action={paths.toldSuggestion(slug, line.id)}>
            <LongText name="words" label={t.words} hint={t.wordsHint} value={line.words} sent={sent} rows={6} />
            <Select name="step" label={t.step} options={options} sent={sent} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.send}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
