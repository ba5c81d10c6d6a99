import { paths } from '../../../paths.ts';
import { HiddenNote } from '../../../platform/ui/hidden-note.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** Stands where a hidden change stood: never silently gone. */
export const HiddenPage = ({ at, reason }: { at: Date; reason: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.hiddenTitle} place="library" trail={[]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.hiddenTitle}</h1>
          <p class="lead">{t.hiddenLead}</p>
          <HiddenNote at={at} reason={reason} />
          <p class="acts">
            <A href={paths.decisions}>{t.ledger}</A>
            <A href={paths.safety}>{t.safety}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};
