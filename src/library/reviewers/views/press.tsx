import { Form } from '../../../platform/ui/form.tsx';

/** A form that is one button. */
export const Press = ({ at, label, quiet = true }: { at: string; label: string; quiet?: boolean }) => (
  <Form action={at}>
    <p>
      <button type="submit" class={quiet ? 'btn quiet' : 'btn'}>
        {label}
      </button>
    </p>
  </Form>
);
