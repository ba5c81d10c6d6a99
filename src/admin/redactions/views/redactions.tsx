import { WHYS } from '../../../library/index.ts';
import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { RedactionsReading } from '../read.ts';
import { words } from '../words.ts';

const Done = ({ still }: { still: readonly string[] }) => {
  const t = useWords(words);
  return (
    <div role="status" class="flow">
      <p>
        <strong>{t.done}</strong>
      </p>
      {still.length > 0 && (
        <>
          <p>{t.still}</p>
          <ul class="list">
            {still.map((slug) => (
              <li key={slug}>
                <A href={paths.kit(slug)}>{slug}</A>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

const List = ({ list }: Pick<RedactionsReading, 'list'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (list.length === 0) return <p>{t.none}</p>;
  return (
    <ul class="lines">
      {list.map(({ id, slug, why, at }) => (
        <li key={id}>
          <A href={paths.kit(slug)}>{slug}</A>
          <p class="soft">
            {saidDay(language, at)}, {t.whys[why]}
          </p>
        </li>
      ))}
    </ul>
  );
};

/** A steward takes something out of a kit and its whole history. */
export const RedactionsPage = ({ list, still, sent }: RedactionsReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const whys = [{ value: '', label: '' }, ...WHYS.map((why) => ({ value: why, label: t.whys[why] }))];
  return (
    <Page title={t.title} trail={[{ href: paths.adminReports, label: t.reports }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <p>{t.first}</p>
          {still && <Done still={still} />}
        </div>
      </div>
      <div class="row formrow">
        <div class="body flow">
          <Summary sent={sent} />
          <Form action={paths.adminRedactions}>
            <Text name="kit" label={t.kit} hint={t.kitHint} sent={sent} />
            <LongText name="words" label={t.words} hint={t.wordsHint} sent={sent} rows={4} />
            <LongText name="pictures" label={t.pictures} hint={t.picturesHint} sent={sent} rows={2} />
            <Text name="instead" label={t.instead} value="someone" sent={sent} width="m" />
            <Select name="why" label={t.why} options={whys} sent={sent} />
            <p class="small soft">{t.after}</p>
            <p>
              <button type="submit" class="btn">
                {t.press}
              </button>
            </p>
          </Form>
        </div>
      </div>
      <section class="row hung" aria-labelledby="list">
        <h2 id="list">{t.list}</h2>
        <div class="body">
          <List list={list} />
        </div>
      </section>
    </Page>
  );
};
