import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { headlineOf } from '../headline.ts';
import { words } from '../publication-words.ts';

export interface PublicationReading {
  slug: string;
  title: string;
  merged: { proposalId: string; credit: string; why: string }[];
}

/** What was merged since the last edition, with notes written from the reasons, to be numbered. */
export const PublicationPage = ({
  slug,
  title,
  merged,
  sent,
}: PublicationReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page title={t.title} place="library" trail={[{ href: paths.kit(slug), label: title }]} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <p class="over">{title}</p>
          <h1>{t.title}</h1>
          <p class="lead">{merged.length === 0 ? t.nothing : t.lead}</p>
          {merged.length > 0 && (
            <>
              <ul>
                {merged.map(({ proposalId, credit, why }) => (
                  <li key={proposalId} dir="auto">
                    <A href={paths.proposal(proposalId)}>{headlineOf(why)}</A> ({credit})
                  </li>
                ))}
              </ul>
              <Form action={paths.publication(slug)}>
                <Summary sent={sent} />
                <LongText
                  name="notes"
                  label={t.notes}
                  hint={t.notesHint}
                  rows={8}
                  sent={sent}
                  value={merged.map(({ why }) => why).join('\n')}
                />
                <p class="acts">
                  <button type="submit" class="btn">
                    {t.press}
                  </button>
                </p>
              </Form>
            </>
          )}
        </div>
      </div>
    </Page>
  );
};
