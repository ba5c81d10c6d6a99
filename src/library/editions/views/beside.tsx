import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { Beside as BesideFound } from '../../asks.ts';
import { besideWords } from '../beside-words.ts';

const Source = ({ slug, adaptedFrom }: { slug: string } & Pick<BesideFound, 'adaptedFrom'>) => {
  const t = useWords(besideWords);
  if (!adaptedFrom) return null;
  return (
    <p>
      {t.adaptedBy(adaptedFrom.group)}. {t.from}{' '}
      <A href={paths.kit(adaptedFrom.slug)} lang={adaptedFrom.language}>
        {adaptedFrom.title}
      </A>
      . <A href={paths.sourceChanges(slug)}>{t.sourceChanges}</A>
    </p>
  );
};

const Translation = ({ translation }: Pick<BesideFound, 'translation'>) => {
  const t = useWords(besideWords);
  if (!translation) return null;
  const { sourceSlug, language, behind, isRead } = translation;
  return (
    <>
      <p>
        {t.translated} <A href={paths.kit(sourceSlug)}>{t.theSource}</A>. {behind > 0 && t.behind(behind)}{' '}
        {!isRead && t.awaits}
      </p>
      <p>
        <A href={paths.translation(sourceSlug, language)}>{t.goOn}</A>
      </p>
    </>
  );
};

const Follow = ({ slug, isFollowing }: { slug: string; isFollowing: boolean | undefined }) => {
  const t = useWords(besideWords);
  if (isFollowing === undefined) return null;
  return (
    <Form action={paths.follows}>
      <input type="hidden" name="what" value="kit" />
      <input type="hidden" name="which" value={slug} />
      {isFollowing ? (
        <p>
          {t.following}{' '}
          <button type="submit" class="plainbtn" name="stop" value="yes">
            {t.stop}
          </button>
        </p>
      ) : (
        <p>
          <button type="submit" class="plainbtn">
            {t.follow}
          </button>{' '}
          <span class="small soft">{t.followHow}</span>
        </p>
      )}
    </Form>
  );
};

/** What stands beside a kit: its source, groups' own versions, other languages; and a quiet press to follow it. */
export const Beside = ({ slug, beside }: { slug: string; beside: BesideFound }) => {
  const t = useWords(besideWords);
  const { adaptations, translation } = beside;
  return (
    <section class="row hung" aria-labelledby="beside">
      <h2 id="beside">{t.title}</h2>
      <div class="body flow">
        <Source slug={slug} {...beside} />
        <Translation {...beside} />
        {adaptations.length > 0 && (
          <>
            <p>{t.versions}</p>
            <ul class="list">
              {adaptations.map((one) => (
                <li key={one.slug}>
                  <A href={paths.kit(one.slug)} lang={one.language}>
                    {one.title}
                  </A>{' '}
                  <span class="small soft">({t.adaptedBy(one.group)})</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <A href={paths.adaptations(slug)}>{t.ownVersion}</A>
        </p>
        {!translation && (
          <p>
            <A href={paths.translations(slug)}>{t.languages}</A>
          </p>
        )}
        <Follow slug={slug} isFollowing={beside.isFollowing} />
      </div>
    </section>
  );
};
