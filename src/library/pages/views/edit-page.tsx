import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidTime } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { EditingReading } from '../editing-read.ts';
import { words } from '../editing-words.ts';
import type { PagePart } from '../read.ts';
import { PageText } from './school-page.tsx';

const Fields = ({ reading, sent }: { reading: EditingReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { id, language, base, written } = reading;
  const isReviewed = sent ? sent.typed.reviewed?.[0] === 'yes' : written.isReviewed;
  return (
    <Form action={paths.adminPage(id, language)}>
      <input type="hidden" name="base" value={base} />
      <Text name="title" label={t.pageTitle} value={written.title} sent={sent} />
      <LongText name="summary" label={t.summary} hint={t.summaryHint} value={written.summary} sent={sent} rows={3} />
      <LongText name="text" label={t.text} hint={t.textHint} value={written.text} sent={sent} rows={24} />
      {language === 'cy' && (
        <div class="pick">
          <input type="checkbox" id="f-reviewed" name="reviewed" value="yes" checked={isReviewed} />
          <label for="f-reviewed">{t.reviewed}</label>
        </div>
      )}
      <p class="acts">
        <button type="submit" class="btn" name="act" value="save">
          {t.save}
        </button>
        <button type="submit" class="btn quiet" name="act" value="look">
          {t.look}
        </button>
      </p>
    </Form>
  );
};

const Preview = ({ part }: { part: PagePart }) => {
  const t = useWords(words);
  return (
    <>
      <div class="row plain">
        <div class="wide" id="preview" role="status">
          <h2>{t.preview}</h2>
          {part.sections.length === 0 && <p>{t.noPreview}</p>}
        </div>
      </div>
      <PageText part={part} />
    </>
  );
};

const States = ({ reading }: { reading: EditingReading }) => {
  const t = useWords(words);
  const page = useLanguage();
  const { id, language, states } = reading;
  if (states.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="states">
      <h2 id="states">{t.states}</h2>
      <ul class="body lines">
        {states.map(({ number, fromFile, by, madeAt, restored, stands, wipedAt }) => {
          const at = saidTime(page, madeAt);
          const said = [
            fromFile ? t.fromFile(at) : t.writtenBy(by ?? t.someone, at),
            restored !== null && t.restored(restored),
            stands && t.stands,
            wipedAt && t.wiped,
          ];
          return (
            <li key={number}>
              <A href={paths.adminPageState(id, language, String(number))}>{t.number(number)}</A>
              <p class="soft">{said.filter(Boolean).join('; ')}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** One of the school's own pages, to be written anew. */
export const EditPage = ({
  reading,
  sent,
  preview,
  isSaved = false,
}: {
  reading: EditingReading;
  sent?: SentBack | undefined;
  preview?: PagePart | undefined;
  isSaved?: boolean;
}) => {
  const t = useWords(words);
  const name = t.names[reading.id] ?? reading.id;
  const title = t.edit(name, t.languages[reading.language]);
  const trail = [
    { href: paths.admin, label: t.monday },
    { href: paths.adminPages, label: t.title },
  ];
  return (
    <Page title={title} room="home" trail={trail} here={name} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{title}</h1>
          {isSaved && (
            <p class="told" role="status">
              {t.saved} <A href={paths.page(reading.id)}>{t.seeIt}</A>
            </p>
          )}
          {reading.waiting !== undefined && <p class="told">{t.waiting(reading.waiting)}</p>}
        </div>
      </div>
      {preview && <Preview part={preview} />}
      <div class="row formrow">
        <div class="body flow">
          <Summary sent={sent} />
          <Fields reading={reading} sent={sent} />
        </div>
      </div>
      <States reading={reading} />
    </Page>
  );
};
