import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { OfferReading } from '../read-source.ts';
import { words } from '../words.ts';
import { OneChange } from './one-change.tsx';

const OfferForm = ({ reading, sent }: { reading: OfferReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { slug, changes } = reading;
  if (changes.length === 0) return <p>{t.offerNothing}</p>;
  const ticked = sent?.typed.take ?? [];
  return (
    <Form action={paths.offers(slug)}>
      {changes.map(({ key, difference }, at) => (
        <OneChange
          key={key}
          changeKey={key}
          at={at}
          label={t.offerThis}
          difference={difference}
          tongue={reading}
          isTicked={ticked.includes(key)}
        />
      ))}
      <div class="part">
        <LongText name="why" label={t.why} hint={t.whyHint} sent={sent} />
        <Text name="credit" label={t.credit} hint={t.creditHint} sent={sent} width="m" />
        <p class="acts">
          <button type="submit" class="btn">
            {t.offerPress}
          </button>
        </p>
      </div>
    </Form>
  );
};

/** What a group made of a kit, to be offered back to its source. */
export const OfferPage = ({ reading, sent }: { reading: OfferReading; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const { slug, title, sourceTitle } = reading;
  const trail = [
    { href: paths.kit(slug), label: title },
    { href: paths.sourceChanges(slug), label: t.sourceTitle },
  ];
  return (
    <Page title={t.offerTitle} place="library" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.offerTitle}</h1>
          <p class="lead">{t.offerLead(sourceTitle)}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body flow">
          <Summary sent={sent} />
          <OfferForm reading={reading} sent={sent} />
        </div>
      </div>
    </Page>
  );
};
