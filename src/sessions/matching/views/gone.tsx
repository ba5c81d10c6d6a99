import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { offerWords } from '../offer-words.ts';

/** What the link of an offer opens once it is no longer theirs: nothing of the group. */
export const GonePage = () => {
  const t = useWords(offerWords);
  return (
    <Page title={t.offer.gone} room="sessions" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.offer.gone}</h1>
          <p class="lead">{t.offer.goneLead}</p>
        </div>
      </div>
    </Page>
  );
};
