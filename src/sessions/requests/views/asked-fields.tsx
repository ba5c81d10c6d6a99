import { GROUP_KINDS } from '../../../identity/index.ts';
import type { KitToTrain } from '../../../library/index.ts';
import { LED_IN, languageName } from '../../../pathway/index.ts';
import { LongText, Select, type SentBack, Text } from '../../../platform/ui/form.tsx';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Before } from '../read.ts';
import { words } from '../words.ts';

export interface AskedProps {
  kits: readonly KitToTrain[];
  before: Before;
  sent?: SentBack | undefined;
}

/** What a browser’s own field for a day and an hour can hold; all else that was typed is kept in a line of text. */
const ON_THE_WALL = /^$|^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const TIMES = [0, 1, 2];

const ForWhat = ({ kits, before, sent }: AskedProps) => {
  const t = useWords(words);
  const options = [{ value: '', label: t.noKit }, ...kits.map(({ slug, title }) => ({ value: slug, label: title }))];
  return (
    <div class="part">
      <h2>{t.whatFor}</h2>
      <LongText name="aim" label={t.aim} hint={t.aimHint} rows={2} value={before.aim?.[0]} sent={sent} />
      <Select name="kit" label={t.kit} options={options} value={before.kit?.[0]} sent={sent} />
    </div>
  );
};

const Group = ({ kits, before, sent }: AskedProps) => {
  const t = useWords(words);
  const kit = kits.find(({ slug }) => slug === (sent?.typed.kit?.[0] ?? before.kit?.[0]));
  const kinds = GROUP_KINDS.map((value) => ({ value, label: t.kinds[value] }));
  return (
    <div class="part">
      <h2>{t.yourGroup}</h2>
      <Text name="group" label={t.group} hint={t.groupHint} value={before.group?.[0]} sent={sent} />
      <Select name="kind" label={t.kind} options={kinds} value={before.kind?.[0]} sent={sent} />
      <Text
        name="people"
        type="number"
        width="s"
        label={t.people}
        hint={kit ? t.peopleKit(kit.peopleMin, kit.peopleMax) : t.peopleHint}
        value={before.people?.[0]}
        sent={sent}
      />
    </div>
  );
};

const Time = ({ at, value, isBad }: { at: number; value: string; isBad: boolean }) => {
  const t = useWords(words);
  const rest = {
    class: 'w-m',
    id: at === 0 ? 'f-when' : `f-when-${at + 1}`,
    name: 'when',
    'aria-label': t.time(at),
    ...(isBad && { 'aria-invalid': true }),
    value,
  };
  if (ON_THE_WALL.test(value)) return <input type="datetime-local" {...rest} />;
  return <input type="text" {...rest} />;
};

const Times = ({ before, sent }: AskedProps) => {
  const t = useWords(words);
  const error = sent?.errors.find(({ field }) => field === 'when')?.message;
  const typed = sent?.typed.when ?? before.when ?? [];
  return (
    <fieldset class={error ? 'bad' : ''} aria-describedby={error ? 'h-when e-when' : 'h-when'}>
      <legend>{t.times}</legend>
      <p class="hint" id="h-when">
        {t.timesHint}
      </p>
      {error && (
        <p class="err" id="e-when">
          {error}
        </p>
      )}
      {TIMES.map((at) => (
        <Time key={at} at={at} value={typed[at] ?? ''} isBad={error !== undefined} />
      ))}
    </fieldset>
  );
};

const WhereWhen = (props: AskedProps) => {
  const { before, sent } = props;
  const t = useWords(words);
  const isOnline = (sent ? sent.typed.online : before.online)?.some((typed) => typed !== '') ?? false;
  const language = useLanguage();
  const spoken = LED_IN.map((value) => ({ value, label: languageName(language, value) }));
  return (
    <div class="part">
      <h2>{t.whereWhen}</h2>
      <Text
        name="outcode"
        width="s"
        autocomplete="off"
        label={t.outcode}
        hint={t.outcodeHint}
        value={before.outcode?.[0]}
        sent={sent}
      />
      <p class="pick">
        <input type="checkbox" id="f-online" name="online" value="yes" checked={isOnline} />
        <label for="f-online">{t.online}</label>
      </p>
      <Times {...props} />
      <Select name="language" label={t.language} options={spoken} value={before.language?.[0]} sent={sent} />
      <LongText name="access" label={t.access} hint={t.accessHint} rows={2} value={before.access?.[0]} sent={sent} />
      <LongText
        name="puts-in"
        label={t.putsIn}
        hint={t.putsInHint}
        rows={2}
        value={before['puts-in']?.[0]}
        sent={sent}
      />
    </div>
  );
};

/** All that a group says of the training it wants, but for who asks. */
export const AskedFields = (props: AskedProps) => (
  <>
    <ForWhat {...props} />
    <Group {...props} />
    <WhereWhen {...props} />
  </>
);
