import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { besideWords } from '../beside-words.ts';
import { words } from '../words.ts';
import type { KitReading } from './kit-reading.ts';

/** The cloth: title, what it is, three ways to begin, the facts of a timetable. */
export const Top = (reading: KitReading) => {
  const { kit, edition, slug, shown, total, least, struggles, others, runs } = reading;
  const t = useWords(words);
  const beside = useWords(besideWords);
  const names = useWords(ui);
  const language = useLanguage();
  const by = reading.beside.adaptedFrom && beside.adaptedBy(reading.beside.adaptedFrom.group);
  const { min, max } = kit.front.participants;
  const lang = kit.front.language.startsWith(language) || shown ? {} : { lang: kit.front.language };
  return (
    <div class="cloth">
      <div class="row cols">
        <div>
          <p class="over">
            {[t.kit, names.levels[kit.front.level], t.edition(edition.number), by].filter(Boolean).join(' · ')}
          </p>
          <h1 {...lang}>{shown?.title ?? kit.front.title}</h1>
          <p class="lead" {...lang}>
            {shown?.summary ?? kit.front.summary}
          </p>
          {shown?.unreviewed && <p class="small">{t.unreviewed}</p>}
          <p class="acts">
            <A class="btn" href={paths.kitFile(slug, 'pdf')}>
              {t.pack}
            </A>{' '}
            <A href={paths.plan(slug)}>{t.plan}</A> <A href={paths.run(edition.code)}>{t.run}</A>
          </p>
        </div>
        <Facts
          facts={[
            [t.length, `${t.minutes(total)}${least < total ? t.also(least) : ''}`],
            [t.people, t.peopleFrom(min, max)],
            struggles.length > 0 && [
              t.struggles,
              struggles.map(({ id, title }, at) => (
                <>
                  {at > 0 && <br />}
                  <A href={paths.struggle(id)}>{title}</A>
                </>
              )),
            ],
            [t.timesRun, runs > 0 ? <a href="#evidence">{plural(language, runs, t.times)}</a> : t.notYet],
            others.length > 0 && [
              t.alsoIn,
              others.map((other) => (
                <A key={other.slug} href={paths.kit(other.slug)} lang={other.language} hreflang={other.language}>
                  {other.title}
                </A>
              )),
            ],
          ]}
        />
      </div>
    </div>
  );
};
