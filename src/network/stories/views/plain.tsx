import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { OwnListReading } from '../read.ts';
import { tellingWords } from '../telling-words.ts';
import { words } from '../words.ts';

/** After telling without a sign-in: the same page whether we know the address or not. */
export const SentPage = () => {
  const t = { ...useWords(words), ...useWords(tellingWords) };
  return (
    <Page title={t.sent} room="network" trail={[{ href: paths.stories, label: t.title }]} indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.sent}</h1>
          <p class="lead">{t.sentLead}</p>
          <p>{t.sentKept}</p>
        </div>
      </div>
    </Page>
  );
};

/** What a mailed link opens: a button, and only the button acts. */
export const ConfirmationPage = ({ token }: { token: string }) => {
  const t = { ...useWords(words), ...useWords(tellingWords) };
  return (
    <Page title={t.confirmTitle} room="network" indexed={false}>
      <div class="row plain">
        <div class="body flow">
          <h1>{t.confirmTitle}</h1>
          <p class="lead">{t.confirmLead}</p>
          <Form action={paths.storyConfirmation(token)}>
            <p class="acts">
              <button type="submit" class="btn">
                {t.confirmPress}
              </button>
            </p>
          </Form>
          <p>{t.confirmNot}</p>
        </div>
      </div>
    </Page>
  );
};

/** All that somebody told, whoever may read it. */
export const OwnPage = ({ stories }: { stories: OwnListReading }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <Page title={t.ownTitle} room="network" trail={[{ href: paths.stories, label: t.title }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.ownTitle}</h1>
          {stories.length === 0 && <p class="lead">{t.ownNone}</p>}
          <ul class="lines">
            {stories.map(({ id, title, readers, at }) => (
              <li key={id}>
                <A href={paths.story(id)} dir="auto">
                  {title}
                </A>{' '}
                <span class="small soft">
                  {t.told(saidDay(language, at))}. {t.seenBy[readers]}
                </span>
              </li>
            ))}
          </ul>
          <p class="acts">
            <A class="btn" href={paths.newStory}>
              {t.tell}
            </A>{' '}
            <A href={paths.circles}>{t.circles}</A> <A href={paths.questions}>{t.ask}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};
