import type { ComponentChildren } from 'preact';
import { Form } from '../../platform/ui/form.tsx';

/** A form that is one button, with what goes along unseen. */
export const Press = ({
  at,
  label,
  quiet = true,
  children,
}: {
  at: string;
  label: string;
  quiet?: boolean;
  children?: ComponentChildren;
}) => (
  <Form action={at}>
    {children}
    <p>
      <button type="submit" class={quiet ? 'btn quiet' : 'btn'}>
        {label}
      </button>
    </p>
  </Form>
);
