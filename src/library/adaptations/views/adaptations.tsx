import { paths } from '../../../paths.ts';
import { Form, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { AdaptationsReading } from '../read.ts';
import { words } from '../words.ts';

const Listed = ({ adaptations }: Pick<AdaptationsReading, 'adaptations'>) => {
  const t = useWords(words);
  const language = useLanguage();
  if (adaptations.length === 0)
    return (
      <>
        <p>{t.none}</p>
        <p class="soft">{t.noneHow}</p>
      </>
    );
  return (
    <ul class="rows">
      {adaptations.map(({ slug, title, language: own, group, madeAt }) => (
        <li key={slug}>
          <h3>
            <A href={paths.kit(slug)} lang={own}>
              {title}
            </A>
          </h3>
          <p class="small">
            {t.by(group)}, {t.begun(saidDay(language, madeAt))}
          </p>
        </li>
      ))}
    </ul>
  );
};

const Begin = ({ reading, sent }: { reading: AdaptationsReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { slug, groups, isSignedIn, licence, mayBeAdapted, title } = reading;
  if (!mayBeAdapted) return <p>{t.licenceForbids}</p>;
  if (!isSignedIn)
    return (
      <p>
        <A href={`${paths.signIn}?to=${encodeURIComponent(paths.adaptations(slug))}`}>{t.signIn}</A>
      </p>
    );
  if (groups.length === 0)
    return (
      <p>
        {t.noGroup} <A href={paths.newGroup}>{t.noGroupHow}</A>
      </p>
    );
  return (
    <Form action={paths.adaptations(slug)}>
      <Select
        name="group"
        label={t.group}
        hint={t.groupHint}
        options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        sent={sent}
      />
      <Text name="title" label={t.newTitle} hint={t.newTitleHint} value={title} sent={sent} />
      <p class="acts">
        <button type="submit" class="btn">
          {t.press}
        </button>
      </p>
      <p class="small soft">{t.licence(licence)}</p>
    </Form>
  );
};

/** The versions that groups made of a kit, and a form to begin one. */
export const AdaptationsPage = ({ reading, sent }: { reading: AdaptationsReading; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const { slug, title } = reading;
  const trail = [
    { href: paths.library, label: t.library },
    { href: paths.kit(slug), label: title },
  ];
  return (
    <Page title={`${t.title}: ${title}`} here={t.title} place="library" trail={trail}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead(title)}</p>
        </div>
      </div>
      <div class="row">
        <div class="body flow">
          <Listed {...reading} />
        </div>
      </div>
      <section class="row formrow" aria-labelledby="begin">
        <div class="body flow">
          <Summary sent={sent} />
          <h2 id="begin">{t.begin}</h2>
          <p>{t.beginLead}</p>
          <Begin reading={reading} sent={sent} />
        </div>
      </section>
    </Page>
  );
};
