import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Text } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { Nomination } from '../elections/nominations.store.ts';
import type { ElectionReading } from '../read.ts';
import { words } from '../words.ts';
import { Press } from './press.tsx';

const SENTENCE_ROWS = 3;

/** Two forms on one page have fields of their own names: a summary's link finds the right one. */
export const Self = ({
  election,
  own,
  publicName,
  canWithdraw,
  sent,
}: ElectionReading & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <>
      <Form action={paths.nominations(election.id)}>
        <h3>{t.self}</h3>
        {own && <p>{t.youStand}</p>}
        <Text
          name="public-name"
          label={t.publicName}
          hint={t.publicNameHint}
          value={own?.publicName ?? publicName}
          sent={sent}
        />
        <LongText
          name="sentence"
          label={t.sentence}
          hint={t.sentenceHint}
          rows={SENTENCE_ROWS}
          value={own?.sentence}
          sent={sent}
        />
        <p class="acts">
          <button type="submit" class="btn">
            {t.sendSelf}
          </button>
        </p>
      </Form>
      {own && canWithdraw && <Press at={paths.nominationWithdrawal(election.id, own.id)} label={t.withdraw} />}
    </>
  );
};

export const Another = ({ id, sent }: { id: string; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Form action={paths.nominationsOfOthers(id)}>
      <h3>{t.another}</h3>
      <p>{t.anotherHow}</p>
      <Text name="email" type="email" label={t.theirEmail} sent={sent} />
      <LongText name="why" label={t.theirSentence} hint={t.theirSentenceHint} rows={SENTENCE_ROWS} sent={sent} />
      <p>
        <button type="submit" class="btn quiet">
          {t.sendOther}
        </button>
      </p>
    </Form>
  );
};

/** One vote: tick as many as you like. */
export const Vote = ({ id, stand, sent }: { id: string; stand: readonly Nomination[]; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const error = sent?.errors.find(({ field }) => field === 'choice')?.message;
  return (
    <Form action={paths.votes(id)}>
      <fieldset class={error ? 'bad' : ''} id="f-choice">
        <legend>{t.voteTitle}</legend>
        <p class="hint">{t.voteHow}</p>
        {error && <p class="err">{error}</p>}
        {stand.map(({ id: nominationId, publicName }) => (
          <div class="pick" key={nominationId}>
            <input type="checkbox" id={`v-${nominationId}`} name="choice" value={nominationId} />
            <label for={`v-${nominationId}`}>{publicName ?? t.someone}</label>
          </div>
        ))}
      </fieldset>
      <p class="acts">
        <button type="submit" class="btn">
          {t.vote}
        </button>
      </p>
    </Form>
  );
};
