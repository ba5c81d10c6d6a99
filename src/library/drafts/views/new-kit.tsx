import { paths } from '../../../paths.ts';
import { Form, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useAddress } from '../../../platform/ui/page-context.ts';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { NewKitReading } from '../read.ts';
import { words } from '../words.ts';

const FromFile = ({ sent }: { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const address = useAddress();
  const error = sent?.errors.find(({ field }) => field === 'file')?.message;
  return (
    <form action={address(paths.newKitFile)} method="post" encType="multipart/form-data" noValidate>
      <div class={error ? 'f bad' : 'f'}>
        <label for="f-file">{t.file}</label>
        <p class="hint" id="h-file">
          {t.fileHint}
        </p>
        {error && (
          <p class="err" id="e-file">
            {error}
          </p>
        )}
        <input
          type="file"
          id="f-file"
          name="file"
          accept=".docx,.pptx,.md"
          aria-describedby={error ? 'h-file e-file' : 'h-file'}
        />
      </div>
      <p>
        <button type="submit" class="btn quiet">
          {t.readFile}
        </button>
      </p>
    </form>
  );
};

const Drafts = ({ drafts }: Pick<NewKitReading, 'drafts'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (drafts.length === 0) return <p>{t.noneYet}</p>;
  return (
    <ul class="lines">
      {drafts.map(({ id, title, changedAt, isProposed }) => (
        <li key={id}>
          <A href={paths.draft(id)} dir="auto">
            {title}
          </A>
          <span class="small soft">
            {t.changed(saidDay(language, changedAt))}
            {isProposed && `, ${t.proposedAs}`}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Where a new kit begins: from nothing, from another, from a file; and one's drafts. */
export const NewKitPage = ({ drafts, kits, sent }: NewKitReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const languages = Object.entries(t.languages).map(([value, label]) => ({ value, label }));
  return (
    <Page title={t.title} place="library" trail={[{ href: paths.library, label: t.library }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <Summary sent={sent} />
        </div>
      </div>
      <section class="row hung" aria-labelledby="nothing">
        <h2 id="nothing">{t.fromNothing}</h2>
        <div class="body">
          <Form action={paths.newKit}>
            <Text name="title" label={t.kitTitle} hint={t.kitTitleHint} sent={sent} />
            <Select name="language" label={t.language} options={languages} value="en-GB" sent={sent} />
            <Select
              name="kit"
              label={t.fromKit}
              hint={t.whichHint}
              value=""
              sent={sent}
              options={[
                { value: '', label: t.noKit },
                ...kits.map(({ slug, title }) => ({ value: slug, label: title })),
              ]}
            />
            <p>
              <button type="submit" class="btn">
                {t.begin}
              </button>
            </p>
          </Form>
        </div>
      </section>
      <section class="row hung" aria-labelledby="file">
        <h2 id="file">{t.fromFile}</h2>
        <div class="body">
          <FromFile sent={sent} />
        </div>
      </section>
      <section class="row hung" aria-labelledby="yours">
        <h2 id="yours">{t.yours}</h2>
        <div class="body">
          <Drafts drafts={drafts} />
        </div>
      </section>
    </Page>
  );
};
