import type { ComponentChildren } from 'preact';
import type { Difference as DifferenceFound } from '../../revisions/difference.ts';
import { Difference } from '../../revisions/views/difference.tsx';

/** A change by itself, with a box to tick. */
export const OneChange = ({
  changeKey,
  at,
  label,
  difference,
  tongue,
  isTicked,
  children,
}: {
  changeKey: string;
  at: number;
  /** Undefined: only to be read. */
  label: string | undefined;
  difference: DifferenceFound;
  tongue: { language: string; direction: 'ltr' | 'rtl' };
  isTicked: boolean;
  children?: ComponentChildren;
}) => (
  <div class="one-change">
    <Difference difference={difference} {...tongue} />
    {children}
    {label && (
      <p class="pick">
        <input
          type="checkbox"
          name="take"
          id={at === 0 ? 'f-take' : `f-take-${at}`}
          value={changeKey}
          checked={isTicked}
        />
        <label for={at === 0 ? 'f-take' : `f-take-${at}`}>{label}</label>
      </p>
    )}
  </div>
);
