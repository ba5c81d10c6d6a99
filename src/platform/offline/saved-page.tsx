import { Island, Page } from '../ui/page.tsx';
import { useWords } from '../words/words.ts';
import { SavedList } from './saved-list.tsx';
import { words } from './words.ts';

export const SavedPage = () => {
  const t = useWords(words);
  return (
    <Page title={t.savedTitle} islands={['saved']} trail={[]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.savedTitle}</h1>
          <Island name="saved" props={{}}>
            <SavedList />
          </Island>
        </div>
      </div>
    </Page>
  );
};
