import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ListedProposal } from '../../proposals/store.ts';
import { headlineOf } from '../headline.ts';
import { words as listWords } from '../list-words.ts';
import type { ProposalsReading } from '../read-list.ts';
import { words } from '../words.ts';

const Line = ({ proposal }: { proposal: ListedProposal }) => {
  const t = useWords(words);
  const language = useLanguage();
  const { id, why, credit, size, openedAt, mergedAt, endedAt, holder, holdsUntil } = proposal;
  const state = () => {
    if (mergedAt) return t.merged(saidDay(language, mergedAt));
    if (endedAt) return t.declined;
    return holder && holdsUntil ? t.with(holder, saidDay(language, holdsUntil)) : t.noOneYet;
  };
  return (
    <li class="when">
      <time dateTime={openedAt.toISOString()}>{saidDay(language, openedAt)}</time>
      <div class="flow">
        <h3>
          <A href={paths.proposal(id)} dir="auto">
            {headlineOf(why)}
          </A>
        </h3>
        <p class="small soft">
          {t.size[size]}. {t.suggested(credit, saidDay(language, openedAt))} {state()}
        </p>
      </div>
    </li>
  );
};

/** What was suggested for a kit: what waits, and what was decided. */
export const ProposalsPage = ({ slug, title, proposals, readsTold }: ProposalsReading) => {
  const list = useWords(listWords);
  const waiting = proposals.filter(({ mergedAt, endedAt }) => !mergedAt && !endedAt);
  const decided = proposals.filter(({ mergedAt, endedAt }) => mergedAt || endedAt);
  return (
    <Page
      title={`${list.title}: ${title}`}
      here={list.title}
      place="library"
      trail={[{ href: paths.kit(slug), label: title }]}
    >
      <div class="row plain">
        <div class="wide flow">
          <p class="over">{title}</p>
          <h1>{list.title}</h1>
          <p class="lead">{list.lead}</p>
          <p class="acts">
            <A class="btn" href={paths.edit(slug)}>
              {list.suggest}
            </A>
            {readsTold && <A href={paths.told(slug)}>{list.told}</A>}
          </p>
        </div>
      </div>
      {proposals.length === 0 && (
        <div class="row">
          <div class="body flow">
            <p>
              <strong>{list.none}</strong>
            </p>
            <p>{list.noneHow}</p>
          </div>
        </div>
      )}
      {(
        [
          ['waiting', waiting],
          ['decided', decided],
        ] as const
      ).map(
        ([name, lines]) =>
          lines.length > 0 && (
            <section key={name} class="row hung" aria-labelledby={name}>
              <h2 id={name}>{list[name]}</h2>
              <ul class="body rows">
                {lines.map((proposal) => (
                  <Line key={proposal.id} proposal={proposal} />
                ))}
              </ul>
            </section>
          ),
      )}
    </Page>
  );
};
