import { paths } from '../../../paths.ts';
import { directionOf } from '../../../platform/text/direction.ts';
import type { SentBack } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { ReportLink } from '../../../platform/ui/report-link.tsx';
import { Patterns } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { Difference } from '../../revisions/views/difference.tsx';
import { MinutesShift } from '../../revisions/views/minutes-shift.tsx';
import { headlineOf } from '../headline.ts';
import type { ProposalReading } from '../read.ts';
import { words } from '../words.ts';
import { Discussion, Remark } from './discussion.tsx';
import { Reviewing } from './reviewing.tsx';
import { Stand } from './stand.tsx';

/** A form that came back, and which of the page's forms it was. */
export interface SentForm {
  form: 'review' | 'remark';
  sent: SentBack;
}

const Why = ({ reading }: { reading: ProposalReading }) => {
  const t = useWords(words);
  const { why, credit, evidence, slug } = reading;
  return (
    <section class="row hung" aria-labelledby="why">
      <h2 id="why">{t.why}</h2>
      <div class="body flow">
        <blockquote dir="auto">
          {why.split(/\n+/).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <footer>{credit}</footer>
        </blockquote>
        {reading.words && (
          <>
            <h3>{reading.about ? t.onStep(reading.about) : t.inWords}</h3>
            <blockquote dir="auto">
              {reading.words.split(/\n+/).map((line) => (
                <p key={line}>{line}</p>
              ))}
            </blockquote>
          </>
        )}
      </div>
      {evidence.length > 0 && (
        <div class="aside flow">
          <p>
            <strong>{t.evidence}</strong>
          </p>
          {evidence.map(({ number, title, planned, evidence: told }) => (
            <p key={number}>
              {told.minutes
                ? t.took(number, title, told.minutes.median, planned, told.minutes.count)
                : t.cutShort(number, title, told.short)}
            </p>
          ))}
          <p>
            <A href={paths.kit(slug)}>{t.seeKit}</A>
          </p>
        </div>
      )}
    </section>
  );
};

/** What people said of one part of the change. */
const SaidOf = ({ part, reading }: { part: string | undefined; reading: ProposalReading }) => {
  const remarks = reading.remarks.filter(({ stepId }) => stepId !== null && stepId === part);
  if (remarks.length === 0) return null;
  return (
    <ul class="thread">
      {remarks.map((remark) => (
        <Remark key={remark.id} remark={remark} reading={reading} />
      ))}
    </ul>
  );
};

const Changes = ({ reading }: { reading: ProposalReading }) => {
  const t = useWords(words);
  const { id, may, changesNothing } = reading;
  if (changesNothing)
    return (
      <section class="row hung" aria-labelledby="chg">
        <h2 id="chg">{t.whatChanges}</h2>
        <div class="body flow">
          <p>{t.inWordsHow}</p>
          {may.amend && (
            <p class="acts">
              <A class="btn" href={paths.newerVersion(id)}>
                {t.writeItDown}
              </A>
            </p>
          )}
        </div>
      </section>
    );
  const { difference, language } = reading;
  return (
    <>
      {difference.shift.changed.length > 0 && (
        <section class="row" aria-labelledby="mins">
          <h2 id="mins">{t.minutes}</h2>
          <div class="wide">
            <MinutesShift shift={difference.shift} />
          </div>
        </section>
      )}
      <section class="row hung" aria-labelledby="chg">
        <h2 id="chg">{t.whatChanges}</h2>
        <div class="body edits">
          <Difference
            difference={difference}
            language={language}
            direction={directionOf(language)}
            under={({ id: part }) => <SaidOf part={part} reading={reading} />}
          />
        </div>
        <div class="aside">
          <p>
            <A href={paths.proposedKit(id)}>{t.wholeKit}</A>
          </p>
          <p>
            <a href={paths.proposedSource(id)}>{t.source}</a>
          </p>
        </div>
      </section>
    </>
  );
};

/** A change that somebody suggested: where it stands, why, what changes, what people say, and how it is decided. */
export const ProposalPage = ({ reading, back }: { reading: ProposalReading; back?: SentForm | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  const { slug, kitTitle, isNewKit, why, credit, openedAt } = reading;
  const names = useWords(ui);
  const headline = headlineOf(why);
  return (
    <Page
      title={headline}
      place="library"
      trail={
        isNewKit
          ? [{ href: paths.library, label: names.library }]
          : [
              { href: paths.kit(slug), label: kitTitle },
              { href: paths.proposals(slug), label: t.changes },
            ]
      }
      here={headline}
    >
      <Patterns />
      <div class="row plain">
        <div class="wide">
          <p class="over">{isNewKit ? t.overNew(kitTitle) : t.over(kitTitle)}</p>
          <h1 dir="auto">{headline}</h1>
          <p class="lead">{openedAt ? t.suggested(credit, saidDay(language, openedAt)) : t.notYetOpen}</p>
        </div>
      </div>
      <Stand {...reading} />
      <Why reading={reading} />
      <Changes reading={reading} />
      <Discussion reading={reading} sent={back?.form === 'remark' ? back.sent : undefined} />
      <Reviewing reading={reading} sent={back?.form === 'review' ? back.sent : undefined} />
      <div class="row">
        <p class="body">
          <ReportLink of="proposal" id={reading.id} />
        </p>
      </div>
    </Page>
  );
};
