import type { ComponentChildren } from 'preact';
import { METHODS, type Method } from '../../../../kit/kit.ts';
import { Select, type SentBack, Text } from '../../../../platform/ui/form.tsx';
import { words as ui } from '../../../../platform/ui/words.ts';
import { useWords } from '../../../../platform/words/words.ts';
import type { EditedKitFacts } from '../read.ts';
import { words } from '../words.ts';

/** How the kit's own words are written: not always as the page's are. */
export type Tongue = Pick<EditedKitFacts, 'language' | 'direction'>;

const rowsFor = (text: string): number =>
  Math.min(16, Math.max(4, Math.ceil(text.length / 70) + text.split('\n').length));

/** A text of the kit. With JavaScript it becomes an editor when somebody goes into it; what is posted stays the textarea. */
export const KitText = ({
  name,
  label,
  value,
  hint,
  sent,
  tongue,
  isPlain = false,
}: {
  name: string;
  label: ComponentChildren;
  value: string;
  hint?: string | undefined;
  sent: SentBack | undefined;
  tongue: Tongue;
  /** Stays as it is written down: there is nothing in it that looks like anything. */
  isPlain?: boolean;
}) => {
  const t = useWords(words);
  const error = sent?.errors.find(({ field }) => field === name)?.message;
  const text = sent?.typed[name]?.[0] ?? value;
  const described = [`h-${name}`, error && `e-${name}`].filter(Boolean).join(' ');
  return (
    <div class={error ? 'f bad' : 'f'}>
      <label id={`l-${name}`} for={`f-${name}`}>
        {label}
      </label>
      <p class="hint" id={`h-${name}`}>
        {hint} {!isPlain && <span class="plain-hint">{t.textHint}</span>}
      </p>
      {error && (
        <p class="err" id={`e-${name}`}>
          {error}
        </p>
      )}
      <textarea
        id={`f-${name}`}
        name={name}
        class="kit-text"
        rows={rowsFor(text)}
        lang={tongue.language}
        dir={tongue.direction}
        {...(isPlain ? {} : { 'data-rich': true })}
        aria-describedby={described}
        {...(error ? { 'aria-invalid': true } : {})}
      >
        {text}
      </textarea>
    </div>
  );
};

export const MethodField = ({ name, value, sent }: { name: string; value: Method; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { methods } = useWords(ui);
  const options = METHODS.map((method) => ({ value: method, label: methods[method] }));
  return <Select name={name} label={t.fields.method} options={options} value={value} sent={sent} />;
};

export const MinutesField = ({
  name,
  value,
  hint,
  sent,
}: {
  name: string;
  value: number;
  hint?: string | undefined;
  sent: SentBack | undefined;
}) => {
  const t = useWords(words);
  return (
    <Text name={name} type="number" width="s" label={t.fields.minutes} hint={hint} value={String(value)} sent={sent} />
  );
};
