import type { Credit, Role } from '../../../kit/kit.ts';
import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Prose } from '../../../platform/ui/prose.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { type KitReading, proseOf } from './kit-reading.ts';

const Credits = ({ credits, licence }: { credits: readonly Credit[]; licence: string }) => {
  const t = useWords(words);
  const roles = [...new Set(credits.map(({ role }) => role))] satisfies Role[];
  const said = roles.map(
    (role) =>
      `${t.credits[role]} ${credits
        .filter((one) => one.role === role)
        .map(({ name }) => name)
        .join(', ')}.`,
  );
  return (
    <p class="small soft">
      {said.join(' ')} <A href={paths.licences}>{licence}</A>: {t.free}
    </p>
  );
};

/** Every form to take away, the short address, who wrote it and on what terms. */
export const Take = ({ slug, kit, edition, keep }: KitReading) => {
  const t = useWords(words);
  const files: [string, string][] = [
    [paths.planPdf(slug), t.forms.plan],
    [paths.planCards(slug), t.forms.cards],
    [paths.handouts(slug), t.forms.handouts],
    [paths.slides(slug), t.forms.slides],
    [paths.kitFile(slug, 'pptx'), t.forms.pptx],
    [paths.kitFile(slug, 'docx'), t.forms.docx],
    [paths.kitFile(slug, 'md'), t.forms.md],
    [paths.kitFile(slug, 'json'), t.forms.json],
    [paths.kitFile(slug, 'zip'), t.forms.zip],
  ];
  return (
    <section class="row hung take" aria-labelledby="take">
      <h2 id="take">{t.take}</h2>
      <div class="body flow">
        <ul class="files">
          {files.map(([href, label]) => (
            <li key={href}>
              <A href={href}>{label}</A>
            </li>
          ))}
        </ul>
        {keep}
        <p class="small">
          <A href={paths.wordBack(slug)}>{t.wordBack}</A>
        </p>
        <p class="small">
          {t.short} <A href={paths.short(edition.code)}>{paths.short(edition.code)}</A>
        </p>
        <p>
          <A href={paths.history(slug)}>{t.history}</A>
        </p>
        <Credits credits={kit.front.credits} licence={kit.front.licence} />
      </div>
    </section>
  );
};

/** The footnotes, numbered as they are called. */
export const Sources = (reading: KitReading) => {
  const t = useWords(words);
  const prose = proseOf(reading);
  if (reading.sources.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="sources">
      <h2 id="sources">{t.sources}</h2>
      <ol class="body list small sources">
        {reading.sources.map(({ number, body }) => (
          <li key={number} id={`source-${number}`}>
            <Prose body={body} {...prose} />
          </li>
        ))}
      </ol>
    </section>
  );
};
