import { LEVELS } from '../../kit/kit.ts';
import { paths } from '../../paths.ts';
import { Form, LongText, Select, type SentBack, Text } from '../../platform/ui/form.tsx';
import { saidDay } from '../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import type { OpenClaim } from '../elsewhere/store.ts';
import { words as elsewhereWords } from '../elsewhere/words.ts';
import { words } from '../words.ts';
import { Press } from './press.tsx';

const WORDS_ROWS = 3;
const FIELDS = ['words', 'level', 'name', 'email-1', 'email-2'];

/** What somebody led elsewhere: to be told, or waiting for two to vouch. */
export const Elsewhere = ({ claim, sent }: { claim: OpenClaim | undefined; sent: SentBack | undefined }) => {
  const t = useWords(elsewhereWords);
  const { levels } = useWords(words);
  const language = useLanguage();
  if (claim)
    return (
      <>
        <p>{t.waits(claim.vouched, saidDay(language, claim.madeAt))}</p>
        <Press at={paths.claimWithdrawal} label={t.withdraw} />
      </>
    );
  return (
    <>
      <p class="soft">{t.hint}</p>
      <details open={FIELDS.some((name) => sent?.errors.some(({ field }) => field === name))}>
        <summary>{t.open}</summary>
        <Form action={paths.claims}>
          <LongText name="words" label={t.words} rows={WORDS_ROWS} sent={sent} />
          <Select
            name="level"
            label={t.level}
            options={LEVELS.map((value) => ({ value, label: levels[value] }))}
            sent={sent}
          />
          <Text name="name" label={t.name} hint={t.nameHint} sent={sent} />
          <Text name="email-1" type="email" label={t.email1} hint={t.emailHint} sent={sent} />
          <Text name="email-2" type="email" label={t.email2} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.send}
            </button>
          </p>
        </Form>
      </details>
    </>
  );
};
