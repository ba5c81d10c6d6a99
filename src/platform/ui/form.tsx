import type { ComponentChildren } from 'preact';
import { useWords } from '../words/words.ts';
import { useAddress } from './page-context.ts';
import { words } from './words.ts';

/** A form that was sent back: what was typed and what is wrong, already said in words. */
export interface SentBack {
  typed: Record<string, string[]>;
  errors: { field: string; message: string }[];
}

/** Says each error of a rejected form in the page's words; a key without words says itself, so a test sees it. */
export const sentBack = (
  rejected: { typed: Record<string, string[]>; errors: { field: string; key: string }[] } | undefined,
  say: Record<string, string>,
): SentBack | undefined =>
  rejected && {
    typed: rejected.typed,
    errors: rejected.errors.map(({ field, key }) => ({ field, message: say[key] ?? key })),
  };

export const Form = ({
  action,
  method = 'post',
  class: className,
  children,
  ...rest
}: {
  action: string;
  method?: 'get' | 'post';
  class?: string;
  id?: string;
  children: ComponentChildren;
}) => {
  const address = useAddress();
  return (
    <form action={address(action)} method={method} class={className ?? ''} noValidate {...rest}>
      {children}
    </form>
  );
};

/** What is wrong with the form, each a link to its field; stands first on the page. */
export const Summary = ({ sent }: { sent: SentBack | undefined }) => {
  const t = useWords(words);
  if (!sent || sent.errors.length === 0) return null;
  return (
    <div class="summary" role="alert" aria-labelledby="problem">
      <h2 id="problem">{t.summaryTitle}</h2>
      <ul>
        {sent.errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#f-${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface FieldProps {
  name: string;
  label: string;
  /** Why we ask, or how to write it. */
  hint?: string | undefined;
  sent?: SentBack | undefined;
  value?: string | undefined;
}

const useField = ({ name, sent, value, hint }: FieldProps) => {
  const error = sent?.errors.find(({ field }) => field === name)?.message;
  const described = [hint && `h-${name}`, error && `e-${name}`].filter(Boolean).join(' ');
  return {
    error,
    typed: sent?.typed[name]?.[0] ?? value ?? '',
    attributes: {
      id: `f-${name}`,
      name,
      ...(described ? { 'aria-describedby': described } : {}),
      ...(error ? { 'aria-invalid': true } : {}),
    },
  };
};

const Frame = ({
  name,
  label,
  hint,
  error,
  children,
}: FieldProps & { error: string | undefined; children: ComponentChildren }) => (
  <div class={error ? 'f bad' : 'f'}>
    <label for={`f-${name}`}>{label}</label>
    {hint && (
      <p class="hint" id={`h-${name}`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="err" id={`e-${name}`}>
        {error}
      </p>
    )}
    {children}
  </div>
);

interface InputProps {
  id: string;
  name: string;
  value: string;
  class?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: boolean;
  autocomplete?: string;
}

type TextKind = 'text' | 'number' | 'time' | 'date' | 'email';

/** One element a kind: each kind of input takes attributes of its own. */
const Input = ({ type, rest }: { type: TextKind; rest: InputProps }) => {
  if (type === 'number') return <input type="text" inputMode="numeric" {...rest} />;
  if (type === 'email') return <input type="email" {...rest} />;
  if (type === 'time') return <input type="time" {...rest} />;
  if (type === 'date') return <input type="date" {...rest} />;
  return <input type="text" {...rest} />;
};

/** A line to write in. A number is a text field with digits on the keyboard: it keeps what was typed, whatever that was. */
export const Text = ({
  width,
  type = 'text',
  autocomplete,
  ...field
}: FieldProps & { width?: 's' | 'm'; type?: TextKind; autocomplete?: string }) => {
  const { error, typed, attributes } = useField(field);
  const more = { ...(width && { class: `w-${width}` }), ...(autocomplete && { autocomplete }) };
  return (
    <Frame {...field} error={error}>
      <Input type={type} rest={{ ...attributes, value: typed, ...more }} />
    </Frame>
  );
};

export const LongText = ({ rows = 4, ...field }: FieldProps & { rows?: number }) => {
  const { error, typed, attributes } = useField(field);
  return (
    <Frame {...field} error={error}>
      <textarea {...attributes} rows={rows}>
        {typed}
      </textarea>
    </Frame>
  );
};

export const Select = ({
  options,
  ...field
}: FieldProps & { options: readonly { value: string; label: string }[] }) => {
  const { error, typed, attributes } = useField(field);
  return (
    <Frame {...field} error={error}>
      <select {...attributes}>
        {options.map(({ value, label }) => (
          <option key={value} value={value} selected={value === typed}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
};
