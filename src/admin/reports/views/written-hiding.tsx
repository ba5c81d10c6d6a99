import { paths } from '../../../paths.ts';
import { Form, LongText } from '../../../platform/ui/form.tsx';
import { HiddenNote } from '../../../platform/ui/hidden-note.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words as steward } from '../steward-words.ts';
import type { OneView } from './one-view.ts';

/** Hiding what somebody wrote to the network, or showing it again; either with a reason. */
export const WrittenHiding = ({ report: { id, written }, of, sent }: OneView) => {
  const t = useWords(steward);
  if (!written) return null;
  const { hidden } = written;
  return (
    <section class="row hung">
      <h2>{hidden ? t.show : t.hide}</h2>
      <div class="body flow">
        {hidden && <HiddenNote at={hidden.at} reason={hidden.reason} />}
        <Form action={hidden ? paths.adminReportShowing(id) : paths.adminReportHiding(id)}>
          <LongText
            name="reason"
            label={t.reason}
            hint={hidden ? t.showHint : t.hideHint}
            sent={of === 'hiding' ? sent : undefined}
            rows={2}
          />
          <p>
            <button type="submit" class="btn">
              {hidden ? t.showButton : t.hideButton}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};
