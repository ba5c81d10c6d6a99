import type { SentBack } from '../../platform/ui/form.tsx';

interface PicksProps {
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  /** What is chosen when nothing was typed yet. */
  value?: string | readonly string[];
  sent: SentBack | undefined;
  /** More of the same, folded away. */
  more?: { summary: string; options: readonly { value: string; label: string }[] };
}

const Pick = ({
  type,
  name,
  value,
  label,
  chosen,
}: {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label: string;
  chosen: readonly string[];
}) => (
  <div class="pick">
    <input type={type} name={name} id={`f-${name}-${value}`} value={value} checked={chosen.includes(value)} />
    <label for={`f-${name}-${value}`}>{label}</label>
  </div>
);

/** A few things to choose one of, or with `type="checkbox"` some. */
export const Picks = ({
  type = 'radio',
  name,
  legend,
  hint,
  options,
  value,
  sent,
  more,
}: PicksProps & {
  type?: 'radio' | 'checkbox';
}) => {
  const error = sent?.errors.find(({ field }) => field === name)?.message;
  const chosen = sent?.typed[name] ?? [value ?? []].flat();
  const described = [hint && `h-${name}`, error && `e-${name}`].filter(Boolean).join(' ');
  return (
    <fieldset
      class={error ? 'bad' : ''}
      id={`f-${name}`}
      tabIndex={-1}
      {...(described && { 'aria-describedby': described })}
    >
      <legend>{legend}</legend>
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
      {options.map((option) => (
        <Pick key={option.value} type={type} name={name} {...option} chosen={chosen} />
      ))}
      {more && (
        <details open={more.options.some((option) => chosen.includes(option.value))}>
          <summary>{more.summary}</summary>
          {more.options.map((option) => (
            <Pick key={option.value} type={type} name={name} {...option} chosen={chosen} />
          ))}
        </details>
      )}
    </fieldset>
  );
};
