import { paths } from '../../../paths.ts';
import { type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useAddress } from '../../../platform/ui/page-context.ts';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { words as editing } from '../../proposals/editing/words.ts';
import { pageWords } from '../page-words.ts';

/** What the pages of sending a file back know of the kit. */
export interface FileKit {
  slug: string;
  title: string;
  /** BCP 47, of the kit. */
  language: string;
}

/** The way down to the pages on which a file is sent back. */
export const useTrail = ({ slug, title }: FileKit) => {
  const [names, t] = [useWords(ui), useWords(editing)];
  return [
    { href: paths.library, label: names.library },
    { href: paths.kit(slug), label: title },
    { href: paths.edit(slug), label: t.here },
  ];
};

const FileForm = ({ slug, sent }: { slug: string; sent: SentBack | undefined }) => {
  const t = useWords(pageWords);
  const address = useAddress();
  const error = sent?.errors[0]?.message;
  return (
    <form action={address(paths.wordBack(slug))} method="post" encType="multipart/form-data" noValidate>
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
          name="file"
          id="f-file"
          accept=".docx,.md,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/markdown"
          aria-describedby={error ? 'h-file e-file' : 'h-file'}
          {...(error && { 'aria-invalid': true })}
        />
      </div>
      <p>
        <button type="submit" class="btn">
          {t.read}
        </button>
      </p>
    </form>
  );
};

/** Where a file that was edited elsewhere comes back. `other`: the kit that it turned out to be of. */
export const FilePage = ({
  kit,
  other,
  sent,
}: {
  kit: FileKit;
  other?: string | undefined;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(pageWords);
  return (
    <Page title={`${t.title}: ${kit.title}`} place="library" trail={useTrail(kit)} here={t.title} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <p class="over" lang={kit.language}>
            {kit.title}
          </p>
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body">
          <Summary sent={sent} />
          {other !== undefined && (
            <p>
              <A href={paths.wordBack(other)}>{t.otherKitThere(other)}</A>
            </p>
          )}
          <FileForm slug={kit.slug} sent={sent} />
        </div>
        <div class="aside flow">
          <p>
            <strong>{t.how}</strong>
          </p>
          <ul class="list">
            {t.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
          <p>
            <A href={paths.kitFile(kit.slug, 'docx')}>{t.download}</A>
          </p>
          <p>
            <A href={paths.kitFile(kit.slug, 'md')}>{t.source}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};
