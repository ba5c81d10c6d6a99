import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { ChoicesReading, OwnReading } from '../read.ts';
import type { Telling } from '../telling.ts';
import { tellingWords } from '../telling-words.ts';
import { words } from '../words.ts';
import { TellingQuestions } from './telling.tsx';

interface TellView {
  choices: ChoicesReading;
  isSignedIn: boolean;
  technique: string | undefined;
  struggle: string | undefined;
  kit: string | undefined;
  circle: string | undefined;
  sent?: SentBack | undefined;
}

/** What a link on a page of the library already knows. */
const begun = ({ technique, struggle }: TellView): Telling | undefined =>
  technique === undefined && struggle === undefined
    ? undefined
    : {
        title: '',
        tried: '',
        happened: '',
        nextTime: '',
        talks: false,
        sector: null,
        region: null,
        technique: technique ?? null,
        struggle: struggle ?? null,
      };

/** Where anybody tells what they tried. */
export const TellPage = (view: TellView) => {
  const t = { ...useWords(words), ...useWords(tellingWords) };
  const { choices, isSignedIn, kit, circle, sent } = view;
  return (
    <Page title={t.newTitle} room="network" place="stories" trail={[{ href: paths.stories, label: t.title }]}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.newTitle}</h1>
          <p class="lead">{t.newLead}</p>
        </div>
      </div>
      <div class="row">
        <div class="body">
          <Form action={paths.stories}>
            {kit && <input type="hidden" name="kit" value={kit} />}
            {circle && <input type="hidden" name="circle" value={circle} />}
            <TellingQuestions choices={choices} telling={begun(view)} audience={circle ? 'table' : null} sent={sent} />
            {!isSignedIn && (
              <Text
                name="email"
                type="email"
                autocomplete="email"
                width="m"
                label={t.fields.email}
                hint={t.hints.email}
                sent={sent}
              />
            )}
            <p>
              <button type="submit" class="btn">
                {t.send}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};

export interface ChangeView {
  own: OwnReading;
  /** Where its forms go: by its id, or by a link. */
  saves: string;
  erases: string;
  byLink: boolean;
  isSaved: boolean;
  sent?: SentBack | undefined;
}

/** One's own report-back, to change, to show, to take back, to erase. */
export const ChangePage = ({ own, saves, erases, byLink, isSaved, sent }: ChangeView) => {
  const t = { ...useWords(words), ...useWords(tellingWords) };
  return (
    <Page
      title={t.changeTitle}
      room="network"
      place="stories"
      trail={[{ href: paths.stories, label: t.title }]}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          <h1>{t.changeTitle}</h1>
          <p class="told" role="status">
            {isSaved && `${t.saved} `}
            {t.seenBy[own.readers]}{' '}
            {own.audience === 'public' && !own.hidden && <A href={paths.story(own.id)}>{t.one}</A>}
          </p>
          {byLink && <p>{t.keptLead}</p>}
        </div>
      </div>
      <div class="row">
        <div class="body">
          <Form action={saves}>
            <TellingQuestions choices={own.choices} telling={own.telling} audience={own.audience} sent={sent} />
            <p>
              <button type="submit" class="btn">
                {t.save}
              </button>
            </p>
          </Form>
        </div>
      </div>
      <section class="row hung" aria-labelledby="erase">
        <h2 id="erase">{t.erase}</h2>
        <div class="body flow">
          <p>{t.eraseHow}</p>
          <Form action={erases}>
            <p>
              <button type="submit" class="btn quiet">
                {t.erase}
              </button>
            </p>
          </Form>
        </div>
      </section>
    </Page>
  );
};
