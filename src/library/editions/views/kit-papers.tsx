import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useAddress } from '../../../platform/ui/page-context.ts';
import { Prose } from '../../../platform/ui/prose.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { QUESTIONS } from '../../proposals/editing/fields.ts';
import { words } from '../words.ts';
import { type KitReading, type Paper, proseOf } from './kit-reading.ts';
import { Suggest } from './suggest.tsx';

/** Handouts, exercises and the evaluation sheet, whole, each to be opened. */
export const Papers = (reading: KitReading) => {
  const t = useWords(words);
  const prose = proseOf(reading);
  const { papers, evaluation, kit, direction, slug } = reading;
  const inTongue = useAddress();
  const within = (paper: Paper) => (id: string) =>
    paper.moments.includes(id) ? inTongue(paths.rehearsalNode(slug, paper.id, id)) : `#${id}`;
  return (
    <section class="row hung" aria-labelledby="papers">
      <h2 id="papers">{t.handouts}</h2>
      <div class="body on flow papers" lang={kit.front.language} dir={direction}>
        {papers.map((paper) => (
          <details key={paper.id} id={paper.id}>
            <summary>
              {paper.title}
              {paper.per && <span class="soft"> · {t.per[paper.per]}</span>}
            </summary>
            <div class="paper flow">
              {paper.rehearsal && (
                <p>
                  <A class="btn quiet" href={paper.rehearsal}>
                    {t.rehearse}
                  </A>
                </p>
              )}
              <Prose body={paper.body} {...prose} under={2} within={within(paper)} />
              <Suggest slug={slug} place={{ part: paper.id }} of={paper.title} />
            </div>
          </details>
        ))}
        {evaluation.length > 0 && (
          <details id="evaluation">
            <summary>{t.evaluation}</summary>
            <ol class="list paper">
              {evaluation.map(({ asks, answer }, at) => (
                <li key={at}>
                  <Prose body={asks} {...prose} /> <span class="soft">({answer})</span>
                </li>
              ))}
            </ol>
            <Suggest slug={slug} place={{ part: QUESTIONS }} of={t.evaluation} />
          </details>
        )}
      </div>
    </section>
  );
};
