import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { StoryLine } from '../../asks.ts';
import { words } from '../words.ts';

/** What people tried with it and made public, and where to tell of one's own. `tell`: an address. */
export const TriedLines = ({ stories, tell }: { stories: readonly StoryLine[]; tell: string }) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="tried">
      <h2 id="tried">{t.tried}</h2>
      <div class="body flow">
        {stories.length === 0 && <p>{t.noneTried}</p>}
        {stories.length > 0 && (
          <ul class="lines">
            {stories.map(({ address, title, where }) => (
              <li key={address}>
                <A href={address} dir="auto">
                  {title}
                </A>{' '}
                {where && <span class="small soft">{where}</span>}
              </li>
            ))}
          </ul>
        )}
        <p class="acts">
          <A href={tell} rel="nofollow">
            {t.tell}
          </A>{' '}
          {stories.length > 0 && <A href={paths.stories}>{t.allTried}</A>}
        </p>
      </div>
    </section>
  );
};
