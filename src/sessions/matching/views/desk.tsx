import { paths } from '../../../paths.ts';
import { Form, LongText, Select, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words as hostWords } from '../../requests/words.ts';
import type { DeskReading } from '../desk.ts';
import { deskWords } from '../desk-words.ts';

const Waiting = ({ waiting, now }: DeskReading) => {
  const t = useWords(deskWords);
  const language = useLanguage();
  const kinds: Record<string, string> = useWords(hostWords).kinds;
  if (waiting.length === 0) return <p>{t.none}</p>;
  return (
    <ul class="lines">
      {waiting.map(({ id, kind, outcode, people, first, asked, coming, gapAt }) => (
        <li key={id}>
          <A href={paths.request(id)}>{t.line(kinds[kind] ?? kind, t.near(outcode), people)}</A>
          <span>
            {gapAt ? t.nobody(saidDay(language, gapAt)) : t.asked(asked, coming)}{' '}
            {first ? t.first(saidMoment(language, first, now)) : t.past}
          </span>
        </li>
      ))}
    </ul>
  );
};

const Holds = ({ holds, askable, sent }: DeskReading & { sent: SentBack | undefined }) => {
  const t = useWords(deskWords);
  const language = useLanguage();
  const named = (name: string | null, outcode: string | null) =>
    [name ?? t.someone, outcode].filter(Boolean).join(', ');
  const options = [
    { value: '', label: '' },
    ...askable.map(({ personId, publicName, outcode }) => ({ value: personId, label: named(publicName, outcode) })),
  ];
  return (
    <section class="row hung" aria-labelledby="holds">
      <h2 id="holds">{t.holds}</h2>
      <div class="body flow">
        <p>{t.holdsLead}</p>
        {holds.length > 0 && (
          <ul class="lines">
            {holds.map(({ personId, publicName, outcode, fromAt }) => (
              <li key={personId}>
                <span dir="auto">
                  {named(publicName, outcode)}, {t.since(saidDay(language, fromAt))}
                </span>
                <Form action={paths.adminHoldEnding(personId)}>
                  <button type="submit" class="btn quiet">
                    {t.again}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Summary sent={sent} />
        <Form action={paths.adminHolds}>
          <Select name="person" label={t.person} options={options} sent={sent} />
          <LongText name="why" label={t.why} hint={t.whyHint} rows={2} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.hold}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};

/** For stewards: which requests have no pair yet, and whom nobody asks for now. */
export const DeskPage = ({ reading, sent }: { reading: DeskReading; sent: SentBack | undefined }) => {
  const t = useWords(deskWords);
  return (
    <Page title={t.title} room="sessions" trail={[]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
          <Waiting {...reading} />
          <p class="acts">
            <A class="btn" href={paths.host}>
              {t.byPhone}
            </A>
          </p>
        </div>
      </div>
      <Holds {...reading} sent={sent} />
    </Page>
  );
};
