import { useEffect, useState } from 'preact/hooks';
import { paths } from '../../paths.ts';
import { A } from '../ui/link.tsx';
import { localeOf } from '../words/language.ts';
import { useLanguage, useWords } from '../words/words.ts';
import type { KeptSet } from './messages.ts';
import { megabytes } from './size.ts';
import { words } from './words.ts';
import { kept, letGo } from './worker.ts';

const KeptRow = ({ set, remove }: { set: KeptSet; remove: () => void }) => {
  const t = useWords(words);
  const language = useLanguage();
  const date = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(new Date(set.keptAt));
  return (
    <li class="flow">
      <h2 id={`kept-${set.id}`}>
        <a href={set.address}>{set.label}</a>
      </h2>
      <p class="soft">{t.size(megabytes(language, set.sizeBytes), date)}</p>
      <ul class="list">
        {set.parts.map(({ address, label }) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" class="btn quiet" onClick={remove} aria-describedby={`kept-${set.id}`}>
          {t.remove}
        </button>
      </p>
    </li>
  );
};

/** What this phone keeps, asked of the phone itself; until it has answered, a line that says so. */
export const SavedList = () => {
  const t = useWords(words);
  const language = useLanguage();
  const [sets, show] = useState<readonly KeptSet[] | undefined>();
  useEffect(() => {
    kept().then(show, () => show([]));
  }, []);
  if (!sets) return <p class="lead">{t.savedNoScript}</p>;
  const total = sets.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  // The worker gives this page in the place of one that it could not fetch.
  const isInstead = window.location.pathname !== paths.saved;
  return (
    <div class="flow" role="status">
      {isInstead && <p class="lead">{t.notHere}</p>}
      <p class="lead">{sets.length === 0 ? t.none : `${t.savedLead} ${t.total(megabytes(language, total))}`}</p>
      {sets.length === 0 ? (
        <p class="acts">
          <A class="btn" href={paths.library}>
            {t.library}
          </A>
        </p>
      ) : (
        <>
          <ul class="rows">
            {sets.map((set) => (
              <KeptRow key={set.id} set={set} remove={() => void letGo(set.id).then(show)} />
            ))}
          </ul>
          <p class="small soft">{t.refresh}</p>
        </>
      )}
    </div>
  );
};
