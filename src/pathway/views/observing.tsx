import { paths } from '../../paths.ts';
import { Form, LongText, type SentBack, Summary } from '../../platform/ui/form.tsx';
import { A } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { saidDay } from '../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import type { Of } from '../observing/forms.ts';
import { CRITERIA, MARKS } from '../observing/rubric.ts';
import { words } from '../observing/words.ts';
import type { PathwayReading } from '../read.ts';
import { words as roomWords } from '../words.ts';
import { Picks } from './picks.tsx';

/** For a mentor: who would like to be watched. */
export const AskedList = ({ asked }: Pick<PathwayReading, 'asked'>) => {
  const t = useWords(words);
  return (
    <>
      <p class="soft">{t.askedHint}</p>
      <ul class="lines">
        {asked.map(({ id, personId, publicName, outcode, of, isMine }) => (
          <li key={id}>
            <strong dir="auto">{publicName ?? t.someone}</strong>
            <div>
              <p class="soft">{[t.of[of], outcode && t.near(outcode)].filter(Boolean).join(', ')}</p>
              <p>
                {isMine ? (
                  <A href={paths.observation(personId)}>{t.watch(publicName ?? t.someone)}</A>
                ) : (
                  <A href={paths.watchingYes(id)}>{t.sayYes}</A>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};

/** For a co-leader: whom they led beside lately. */
export const BesideList = ({ beside }: Pick<PathwayReading, 'beside'>) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p class="soft">{t.besideHint}</p>
      <ul class="lines">
        {beside.map(({ sessionId, personId, publicName, onDay }) => (
          <li key={sessionId}>
            <A href={paths.observation(personId)}>{t.watch(publicName ?? t.someone)}</A>
            <p class="soft">{saidDay(language, new Date(`${onDay}T12:00:00Z`))}</p>
          </li>
        ))}
      </ul>
    </>
  );
};

/** A mentor says yes to watching somebody, with a line on how they reach each other. */
export const WatchingYesPage = ({
  id,
  publicName,
  of,
  sent,
}: {
  id: string;
  publicName: string | null;
  of: Of;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  const trail = [{ href: paths.mePathway, label: useWords(roomWords).title }];
  return (
    <Page title={t.sayYes} room="home" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <Summary sent={sent} />
          <h1>{t.sayYes}</h1>
          <p class="lead">
            <span dir="auto">{publicName ?? t.someone}</span>. {t.of[of]}.
          </p>
          <Form action={paths.watchingYes(id)}>
            <LongText name="words" label={t.meet} hint={t.meetHint} sent={sent} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.sayYes}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};

/** The rubric: six criteria, four marks each, a note, yes or not yet. */
export const ObservationPage = ({
  personId,
  publicName,
  of,
  sent,
}: {
  personId: string;
  publicName: string | null;
  of: Of;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  const trail = [{ href: paths.mePathway, label: useWords(roomWords).title }];
  return (
    <Page title={t.title} room="home" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <Summary sent={sent} />
          <h1>{t.title}</h1>
          <p class="lead">{t.lead(publicName ?? t.someone)}</p>
          <p>
            {t.of[of]}. {t.fair}
          </p>
          <Form action={paths.observation(personId)}>
            <input type="hidden" name="of" value={of} />
            {CRITERIA.map((criterion) => (
              <Picks
                key={criterion}
                name={criterion}
                legend={t.rubric[criterion].name}
                options={MARKS.map((mark) => ({
                  value: `${mark}`,
                  label: `${mark}. ${t.rubric[criterion].marks[mark - 1] ?? ''}`,
                }))}
                sent={sent}
              />
            ))}
            <LongText name="note" label={t.note} hint={t.noteHint} sent={sent} />
            <Picks
              name="says"
              legend={t.says}
              hint={t.saysHint}
              options={(['yes', 'not-yet'] as const).map((value) => ({ value, label: t[value] }))}
              sent={sent}
            />
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
