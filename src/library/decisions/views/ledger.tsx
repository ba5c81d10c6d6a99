import { paths } from '../../../paths.ts';
import { Form, Select } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { useKitLang } from '../../works/views/spoken.ts';
import { DECISIONS } from '../kinds.ts';
import { headline, type LedgerReading } from '../read.ts';
import type { Decision } from '../store.ts';
import { said, words } from '../words.ts';

const Row = ({ decision }: { decision: Decision }) => {
  const t = useWords(words);
  const language = useLanguage();
  const kitLang = useKitLang();
  const { kind, slug, title, proposalId, byName, reasons, at } = decision;
  return (
    <li class="when">
      <time dateTime={at.toISOString()}>{saidDay(language, at)}</time>
      <div class="flow">
        <p>
          <strong>{t.kinds[kind]}</strong>
          {slug && title && (
            <>
              {': '}
              <A href={paths.kit(slug)} {...kitLang(decision.language ?? 'en-GB')}>
                {title}
              </A>
            </>
          )}
        </p>
        <p dir="auto">{headline(decision, language)}</p>
        <p class="small soft" dir="auto">
          {said(t, reasons)}
        </p>
        <p class="small soft">
          {t.by(said(t, byName))}
          {proposalId && (
            <>
              {' · '}
              <A href={paths.proposal(proposalId)}>{t.see}</A>
            </>
          )}
        </p>
      </div>
    </li>
  );
};

/** The open ledger: every decision about what is taught. */
export const LedgerPage = ({ rows, kind, slug, kits, older }: LedgerReading) => {
  const t = useWords(words);
  return (
    <Page
      title={t.title}
      description={t.lead}
      feed={paths.decisionsFeed}
      place="library"
      trail={[{ href: paths.changes, label: t.changes }]}
    >
      <div class="row plain">
        <div class="wide">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <section class="row hung" aria-labelledby="list">
        <h2 id="list">{kind ? t.kinds[kind] : t.all}</h2>
        <div class="body">
          {rows.length === 0 ? (
            <div class="flow">
              <p>
                <strong>{t.none}</strong>
              </p>
              <p>{t.noneHow}</p>
            </div>
          ) : (
            <ul class="rows">
              {rows.map((decision) => (
                <Row key={decision.id} decision={decision} />
              ))}
            </ul>
          )}
          {older && (
            <p>
              <A href={older}>{t.older}</A>
            </p>
          )}
        </div>
        <div class="aside flow">
          <Form action={paths.decisions} method="get">
            <h3>{t.narrow}</h3>
            <Select
              name="kit"
              label={t.kit}
              value={slug ?? ''}
              options={[{ value: '', label: t.anyKit }, ...kits.map((kit) => ({ value: kit.slug, label: kit.title }))]}
            />
            <Select
              name="kind"
              label={t.kind}
              value={kind ?? ''}
              options={[{ value: '', label: t.all }, ...DECISIONS.map((one) => ({ value: one, label: t.kinds[one] }))]}
            />
            <p>
              <button type="submit" class="btn quiet">
                {t.show}
              </button>
            </p>
          </Form>
          <p>
            <strong>{t.takeAway}</strong>
            <br />
            <a href={paths.decisionsFeed}>{t.feed}</a>
            <br />
            <a href={paths.decisionsTable}>{t.table}</a>
          </p>
        </div>
      </section>
    </Page>
  );
};
