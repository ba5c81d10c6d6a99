import type { ComponentChildren } from 'preact';
import { paths } from '../../../paths.ts';
import { useAddress } from '../../../platform/ui/page-context.ts';
import type { Hands } from './planner-state.ts';

/** A form that carries the plan. Its first button is what the Enter key presses: never one that drops something. */
export const PlanForm = ({
  id,
  slug,
  plan,
  enter,
  hands,
  children,
}: {
  id: string;
  slug: string;
  plan: string;
  enter: 'work' | 'fit';
  hands: Hands | undefined;
  children: ComponentChildren;
}) => {
  const address = useAddress();
  return (
    <form
      id={id}
      class={id}
      action={address(paths.plan(slug))}
      method="post"
      noValidate
      {...(hands ? { onSubmit: hands.submit, onInput: hands.input } : {})}
    >
      <input type="hidden" name="p" value={plan} />
      <button type="submit" class="vh" name="act" value={enter} tabIndex={-1} aria-hidden="true" />
      {children}
    </form>
  );
};
