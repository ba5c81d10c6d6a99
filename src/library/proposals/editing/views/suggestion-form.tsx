import type { ComponentChildren } from 'preact';
import { paths } from '../../../../paths.ts';
import { LongText, type SentBack, Summary, Text } from '../../../../platform/ui/form.tsx';
import { A } from '../../../../platform/ui/link.tsx';
import { Page } from '../../../../platform/ui/page.tsx';
import { useAddress } from '../../../../platform/ui/page-context.ts';
import { words as ui } from '../../../../platform/ui/words.ts';
import { useWords } from '../../../../platform/words/words.ts';
import type { EditedKitFacts } from '../read.ts';
import { words } from '../words.ts';

/** What every page of suggesting is given: the kit, and the form that was sent back, if one was. */
export type Suggesting<Facts> = Facts & { sent?: SentBack | undefined };

/** The frame of a page of suggesting. */
export const SuggestingPage = ({
  facts,
  title,
  over,
  lead,
  choose,
  children,
}: {
  facts: EditedKitFacts;
  title: string;
  over: ComponentChildren;
  lead?: ComponentChildren;
  /** The page on which one chooses: it has no form. */
  choose?: boolean;
  children: ComponentChildren;
}) => {
  const t = useWords(words);
  const names = useWords(ui);
  const here = facts.sends.asks === 'draft' ? t.hereDraft : t.here;
  const above = [{ href: paths.library, label: names.library }, ...facts.sends.above];
  return (
    <Page
      title={choose ? `${here}: ${facts.title}` : `${here}: ${title}`}
      place="library"
      trail={choose ? above : [...above, { href: facts.sends.choose, label: here }]}
      here={choose ? here : title}
      islands={choose ? [] : ['edit']}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide">
          <p class="over">{over}</p>
          <h1>{title}</h1>
          {lead}
        </div>
      </div>
      {children}
    </Page>
  );
};

const Next = ({ isSignedIn }: Pick<EditedKitFacts, 'isSignedIn'>) => {
  const t = useWords(words);
  return (
    <div class="aside flow">
      <p>
        <strong>{t.next}</strong>
      </p>
      <ol class="list">
        {t.nextList(isSignedIn).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p>{t.nothingLost}</p>
    </div>
  );
};

const You = ({ facts, sent }: { facts: EditedKitFacts; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <div class="part">
      <h2>{t.youPart}</h2>
      <Text name="credit" width="m" label={t.credit} hint={t.creditHint} value={facts.publicName} sent={sent} />
      {!facts.isSignedIn && <Text name="email" width="m" label={t.email} hint={t.emailHint} sent={sent} />}
      <p class="hint">
        {t.licence(facts.licence)} <A href={paths.licences}>{t.licenceLink}</A>
      </p>
      <p>
        <button type="submit" class="btn">
          {t.send}
        </button>
      </p>
      <p class="draft-kept hint" role="status" />
    </div>
  );
};

/** Saves one's own text: a newer version of a suggestion, or a draft. */
const Save = ({ version }: { version: string | undefined }) => {
  const t = useWords(words);
  return (
    <div class="part">
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <p>
        <button type="submit" class="btn">
          {t.save}
        </button>
      </p>
      <p class="draft-kept hint" role="status" />
    </div>
  );
};

/** A form that comes back stays on the revision it was made from: what it shows is that one's text, if the newest differs. */
const baseOf = ({ base }: EditedKitFacts, sent: SentBack | undefined): string => {
  const isBad = sent?.errors.some(({ field }) => field === 'base');
  return (isBad ? undefined : sent?.typed.base?.[0]) ?? base;
};

/** The form of a suggestion: what should be different, why, and who says so. `place` is what it is about, as posted. */
export const SuggestionForm = ({
  facts,
  place,
  sent,
  children,
}: {
  facts: EditedKitFacts;
  place: { step: string } | { part: string } | { whole: '1' } | { source: '1' } | Record<string, never>;
  sent: SentBack | undefined;
  children: ComponentChildren;
}) => {
  const t = useWords(words);
  const address = useAddress();
  const [[name, value] = ['', '']] = Object.entries(place);
  return (
    <div class="row formrow">
      <div class="body">
        <Summary sent={sent} />
        <p class="draft-told" role="status" hidden />
        <form
          id="f-base"
          class="suggestion"
          action={address(facts.sends.to)}
          method="post"
          noValidate
          data-draft={`${facts.sends.asks === 'suggestion' ? facts.slug : facts.sends.to}/${name}/${value}`}
          data-footnotes={facts.footnotes.join(' ')}
        >
          <input type="hidden" name="base" value={baseOf(facts, sent)} />
          {name !== '' && name !== 'source' && <input type="hidden" name={name} value={value} />}
          {children}
          {facts.sends.asks === 'suggestion' ? (
            <>
              <div class="part">
                <h2>{t.whyPart}</h2>
                <LongText name="why" label={t.why} hint={t.whyHint} rows={3} sent={sent} />
              </div>
              <You facts={facts} sent={sent} />
            </>
          ) : (
            <Save version={facts.sends.version} />
          )}
        </form>
      </div>
      {facts.sends.asks === 'suggestion' && <Next {...facts} />}
    </div>
  );
};

/** “Say it in words”: for those who would rather not touch the text; one's own text one writes oneself. */
export const InWords = ({ facts, sent }: { facts: EditedKitFacts; sent: SentBack | undefined }) => {
  const t = useWords(words);
  if (facts.sends.asks !== 'suggestion') return null;
  return (
    <div class="part">
      <h2>{t.sayPart}</h2>
      <LongText name="words" label={t.words} hint={t.wordsHint} rows={4} sent={sent} />
    </div>
  );
};

/** The words themselves: instead of saying it, or, in one's own text, all there is to do. */
export const Themselves = ({ facts, children }: { facts: EditedKitFacts; children: ComponentChildren }) => {
  const t = useWords(words);
  return (
    <div class="part">
      <h2>{facts.sends.asks === 'suggestion' ? t.orTitle : t.ownTitle}</h2>
      {children}
    </div>
  );
};
