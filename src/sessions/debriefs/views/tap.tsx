import type { SentBack } from '../../../platform/ui/form.tsx';
import { errorOf } from '../../runs/views/ran-step.tsx';

/** One question, three large targets: answered at one tap. */
export const Tap = <T extends string>({
  name,
  asks,
  values,
  said,
  sent,
}: {
  name: string;
  asks: string;
  values: readonly T[];
  said: Record<T, string>;
  sent: SentBack | undefined;
}) => {
  const fault = errorOf(sent, name);
  return (
    <fieldset class={fault ? 'ranstep bad' : 'ranstep'}>
      <legend>{asks}</legend>
      {fault && (
        <p class="err" id={`e-${name}`}>
          {fault}
        </p>
      )}
      <div class="outcomes taps">
        {values.map((value, at) => {
          const id = at === 0 ? `f-${name}` : `f-${name}.${value}`;
          return (
            <span key={value}>
              <input type="radio" id={id} name={name} value={value} checked={sent?.typed[name]?.[0] === value} />
              <label for={id}>{said[value]}</label>
            </span>
          );
        })}
      </div>
    </fieldset>
  );
};
