import type { ComponentChildren } from 'preact';
import { paths } from '../../paths.ts';
import { Form } from '../../platform/ui/form.tsx';
import { A } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { saidDay } from '../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import type { TimeReading } from '../availability/read.ts';
import type { VouchingReading } from '../elsewhere/vouch.ts';
import { words as elsewhereWords } from '../elsewhere/words.ts';
import { words as foundingWords } from '../founding/words.ts';
import { saidMonth } from '../months.ts';
import { ANSWERS } from '../terms.ts';
import type { Wish } from '../wishes/store.ts';
import { words as wishWords } from '../wishes/words.ts';
import { words } from '../words.ts';

const Mailed = ({ title, lead, children }: { title: string; lead: string; children: ComponentChildren }) => (
  <Page title={title} room="home" indexed={false}>
    <div class="row plain">
      <div class="body flow">
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        {children}
      </div>
    </div>
  </Page>
);

/** What the monthly letter's link opens: three buttons, and what was said last. */
export const TimePage = ({ token, month, answer, now, done }: TimeReading & { done: string | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Mailed title={t.timeTitle(saidMonth(language, month, now))} lead={t.timeLead}>
      {answer && (
        <p class="told" role={done ? 'status' : undefined}>
          {t.timeYou} {t.answers[answer]}
        </p>
      )}
      <Form action={paths.availability(token)}>
        <p class="acts">
          {ANSWERS.map((one) => (
            <button type="submit" key={one} name="answer" value={one} class={one === 'yes' ? 'btn' : 'btn quiet'}>
              {t.answers[one]}
            </button>
          ))}
        </p>
      </Form>
      <p>
        <A href={paths.mePathway}>{t.timeMore}</A>
      </p>
    </Mailed>
  );
};

/** What the link in a letter to somebody who could vouch opens. */
export const VouchingPage = ({ token, name, words: said }: VouchingReading) => {
  const t = useWords(elsewhereWords);
  return (
    <Mailed title={t.vouchTitle} lead={t.vouchLead(name)}>
      <blockquote dir="auto">
        <p>{said}</p>
      </blockquote>
      <p>{t.vouchHow}</p>
      <Form action={paths.vouching(token)}>
        <p class="acts">
          <button type="submit" class="btn">
            {t.vouch}
          </button>
        </p>
      </Form>
      <p>{t.not}</p>
    </Mailed>
  );
};

/** What the link in a letter to one of the first opens. */
export const FirstPage = ({ token }: { token: string }) => {
  const t = useWords(foundingWords);
  return (
    <Mailed title={t.title} lead={t.lead}>
      <Form action={paths.firstFacilitator(token)}>
        <p class="acts">
          <button type="submit" class="btn">
            {t.yes}
          </button>
        </p>
      </Form>
      <p>{t.no}</p>
    </Mailed>
  );
};

/** What the link in a letter about a wish opens: to confirm it or keep it on, or to end it. */
export const WishPage = ({ token, wish }: { token: string; wish: Wish }) => {
  const t = useWords(wishWords);
  const language = useLanguage();
  const isNew = wish.confirmedAt === null;
  const lead = isNew ? t.confirmLead(wish.outcode) : t.keepLead(wish.outcode, saidDay(language, wish.untilAt));
  return (
    <Mailed title={isNew ? t.confirmTitle : t.keepTitle} lead={lead}>
      <Form action={paths.wishConfirmation(token)}>
        <p class="acts">
          <button type="submit" class="btn">
            {isNew ? t.confirm : t.keep}
          </button>
        </p>
      </Form>
      <Form action={paths.wishEnding(token)}>
        <p>
          <button type="submit" class="btn quiet">
            {t.end}
          </button>
        </p>
      </Form>
    </Mailed>
  );
};
