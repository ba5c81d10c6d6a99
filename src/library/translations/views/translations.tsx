import type { ComponentChildren } from 'preact';
import { paths } from '../../../paths.ts';
import { Form, Select, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { localeOf } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { COMMUNITY_LANGUAGES, nameOf } from '../languages.ts';
import type { LanguageLine, TranslationsReading } from '../read.ts';
import { words } from '../words.ts';

const Line = ({ slug, line }: { slug: string; line: LanguageLine }) => {
  const t = useWords(words);
  const { language, name, done, behind, notBegun, unread, kit, isRead } = line;
  const counts = [t.done(done), t.behind(behind), t.notBegun(notBegun)];
  return (
    <li>
      <h3>
        <A href={paths.translation(slug, language)}>{name}</A>
      </h3>
      <p>
        {counts.join(' · ')}
        {unread > 0 && ` · ${unread} ${t.unread}`}
      </p>
      {!isRead && <p class="small">{t.awaitsReader}</p>}
      {kit && (
        <p class="small">
          {t.readKit}:{' '}
          <A href={paths.kit(kit.slug)} lang={language} hreflang={language}>
            {kit.title}
          </A>
        </p>
      )}
    </li>
  );
};

/** The languages into which a kit was put, and how far each is. */
export const TranslationsPage = ({ reading, follow }: { reading: TranslationsReading; follow?: ComponentChildren }) => {
  const t = useWords(words);
  const { slug, title, languages } = reading;
  const trail = [
    { href: paths.library, label: t.library },
    { href: paths.kit(slug), label: title },
  ];
  return (
    <Page title={`${t.title}: ${title}`} here={t.title} place="library" trail={trail}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead(title)}</p>
          <p class="acts">
            <A class="btn" href={paths.newTranslation(slug)}>
              {t.begin}
            </A>
          </p>
        </div>
      </div>
      <div class="row">
        <div class="body flow">
          {languages.length === 0 ? (
            <>
              <p>{t.none}</p>
              <p class="soft">{t.noneHow}</p>
            </>
          ) : (
            <ul class="rows">
              {languages.map((line) => (
                <Line key={line.language} slug={slug} line={line} />
              ))}
            </ul>
          )}
          {follow}
        </div>
      </div>
    </Page>
  );
};

/** Asks into which language a kit shall be put. */
export const NewTranslationPage = ({
  reading: { slug, title },
  sent,
}: {
  reading: Pick<TranslationsReading, 'slug' | 'title'>;
  sent?: SentBack | undefined;
}) => {
  const t = useWords(words);
  const locale = localeOf(useLanguage());
  const options = COMMUNITY_LANGUAGES.map((tag) => ({ value: tag, label: nameOf(tag, locale) }));
  const trail = [
    { href: paths.kit(slug), label: title },
    { href: paths.translations(slug), label: t.title },
  ];
  return (
    <Page title={`${t.newTitle}: ${title}`} here={t.newTitle} place="library" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.newTitle}</h1>
          <p class="lead">{t.newLead}</p>
        </div>
      </div>
      <div class="row formrow">
        <div class="body flow">
          <Summary sent={sent} />
          <Form action={paths.translations(slug)}>
            <Select
              name="language"
              label={t.language}
              options={options.toSorted((a, b) => a.label.localeCompare(b.label, locale))}
              sent={sent}
            />
            <Text name="other" label={t.other} hint={t.otherHint} sent={sent} width="s" />
            <p class="acts">
              <button type="submit" class="btn">
                {t.start}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
