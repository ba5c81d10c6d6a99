import { paths } from '../../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { FRONT } from '../../proposals/editing/fields.ts';
import type { DraftReading } from '../read.ts';
import { words } from '../words.ts';

const Whose = ({ sent }: { sent: SentBack | undefined }) => {
  const t = useWords(words);
  const error = sent?.errors.find(({ field }) => field === 'whose')?.message;
  return (
    <fieldset class={error ? 'bad' : ''}>
      <legend>{t.whose}</legend>
      {error && <p class="err">{error}</p>}
      {(['mine', 'ours', 'open'] as const).map((one, at) => (
        <p key={one} class="pick">
          <input
            type="radio"
            name="whose"
            id={at === 0 ? 'f-whose' : `f-whose-${one}`}
            value={one}
            checked={sent?.typed.whose?.[0] === one}
          />
          <label for={at === 0 ? 'f-whose' : `f-whose-${one}`}>{t.whoseAnswers[one]}</label>
        </p>
      ))}
    </fieldset>
  );
};

/** What is to be written first: dots that nobody proposes. */
const StillToSay = ({ id, language, unsaid }: DraftReading) => {
  const t = useWords(words);
  if (unsaid.length === 0) return null;
  return (
    <div class="flow" id="f-unsaid">
      <p>
        <strong>{t.unsaid}</strong>
      </p>
      <ul class="list links">
        {unsaid.map(({ query, title }) => (
          <li key={query}>
            <A
              href={`${paths.draftEdit(id)}${query}`}
              {...(title === undefined ? {} : { lang: language, dir: 'auto' })}
            >
              {title ?? (query ? t.front : t.edit)}
            </A>
          </li>
        ))}
      </ul>
    </div>
  );
};

const Propose = ({ reading, sent }: { reading: DraftReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="propose">
      <h2 id="propose">{t.propose}</h2>
      <div class="body flow">
        <StillToSay {...reading} />
        <p>{t.proposeLead}</p>
        <Form action={paths.draftProposal(reading.id)}>
          <Whose sent={sent} />
          <LongText name="why" label={t.why} hint={t.whyHint} sent={sent} />
          <Text name="credit" width="m" label={t.credit} hint={t.creditHint} value={reading.publicName} sent={sent} />
          <p class="hint">{t.licence(reading.licence)}</p>
          <p>
            <button type="submit" class="btn">
              {t.proposeIt}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};

const Share = ({ reading, sent }: { reading: DraftReading; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="share">
      <h2 id="share">{t.share}</h2>
      <div class="body flow">
        {reading.helpers.length > 0 && (
          <ul class="lines" aria-label={t.helpers}>
            {reading.helpers.map(({ personId, publicName, agreedAt }) => (
              <li key={personId}>
                <span dir="auto">
                  {publicName ?? t.helper}
                  {!agreedAt && <span class="small soft"> {t.waits}</span>}
                </span>
                <Form action={paths.draftLeaving(reading.id)}>
                  <input type="hidden" name="person" value={personId} />
                  <p>
                    <button type="submit" class="btn quiet">
                      {t.takeOff}
                    </button>
                  </p>
                </Form>
              </li>
            ))}
          </ul>
        )}
        <Form action={paths.draftHelpers(reading.id)}>
          <Text name="email" type="email" width="m" label={t.email} hint={t.shareHint} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.ask}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};

/** One's draft of a new kit: write in it, share it, propose it. */
export const DraftPage = ({ reading, sent }: { reading: DraftReading; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const page = useLanguage();
  const { id, title, language, steps, minutes, leftOver, isAuthor, proposalId } = reading;
  return (
    <Page title={title} place="library" trail={[{ href: paths.newKit, label: t.title }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <p class="over">{t.draft}</p>
          <h1 lang={language} dir="auto">
            {title}
          </h1>
          <p class="lead">{t.draftLead}</p>
          <Summary sent={sent} />
          <p class="acts">
            {proposalId ? (
              <A class="btn" href={paths.proposal(proposalId)}>
                {t.seeProposal}
              </A>
            ) : (
              <A class="btn" href={`${paths.draftEdit(id)}?whole=1`}>
                {t.edit}
              </A>
            )}
          </p>
        </div>
      </div>
      <section class="row hung" aria-labelledby="f-steps">
        <h2 id="f-steps">{t.steps(steps.length, minutes)}</h2>
        <div class="body flow">
          <ol class="list" lang={language}>
            {steps.map((step) => (
              <li key={step.id}>
                <A href={`${paths.draftEdit(id)}?step=${step.id}`} dir="auto">
                  {step.title}
                </A>
                , <span lang={page}>{t.minutes(step.minutes)}</span>
              </li>
            ))}
          </ol>
          <p>
            <A href={`${paths.draftEdit(id)}?part=${FRONT}`}>{t.editFront}</A>
          </p>
        </div>
        {leftOver.length > 0 && (
          <div class="aside flow">
            <p>
              <strong>{t.leftOver}</strong>
            </p>
            <p>{t.leftOverHow}</p>
            <ul class="list">
              {leftOver.map((line) => (
                <li key={line} dir="auto">
                  {line}
                </li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {isAuthor && !proposalId && (
        <>
          <Share reading={reading} sent={sent} />
          <Propose reading={reading} sent={sent} />
        </>
      )}
      {isAuthor && (
        <section class="row hung" aria-labelledby="discard">
          <h2 id="discard">{t.discard}</h2>
          <div class="body flow">
            <p>{t.discardHow}</p>
            <Form action={paths.draftDiscarding(id)}>
              <p>
                <button type="submit" class="btn quiet">
                  {t.discard}
                </button>
              </p>
            </Form>
          </div>
        </section>
      )}
    </Page>
  );
};

/** What a mailed link opens: a button, and only the button acts. */
export const HelpingPage = ({ token }: { token: string }) => {
  const t = useWords(words);
  return (
    <Page title={t.helpTitle} place="library" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.helpTitle}</h1>
          <p class="lead">{t.helpLead}</p>
          <Form action={paths.draftHelping(token)}>
            <p class="acts">
              <button type="submit" class="btn">
                {t.helpPress}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
