import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useAddress, usePage } from '../../../platform/ui/page-context.ts';
import { useWords } from '../../../platform/words/words.ts';
import type { Changed, ThanksReading } from '../read.ts';
import { words } from '../words.ts';

const Line = ({ number, title, times, range }: Changed) => {
  const t = useWords(words);
  return <li>{range ? t.stepRange(number, title, times, range.low, range.high) : t.stepRun(number, title, times)}</li>;
};

/** Thanks, what it changed, and the link that takes it back, shown here alone. */
export const ThanksPage = ({ code, slug, title, link, runs, changed, counted, most }: ThanksReading) => {
  const t = useWords(words);
  const address = useAddress();
  const { baseUrl } = usePage();
  const withdrawal = baseUrl + address(paths.withdrawal(link));
  return (
    <Page title={t.thanksTitle} room="sessions" trail={[{ href: paths.kit(slug), label: title }]} indexed={false}>
      <div class="cloth">
        <div class="row">
          <div class="wide">
            <h1>{t.thanksTitle}</h1>
            <p class="lead">{t.thanksLead}</p>
            <ul class="changed">
              {counted ? <li>{t.kitRun(runs, title)}</li> : <li>{t.notCounted(most)}</li>}
              {changed.map((one) => (
                <Line key={one.number} {...one} />
              ))}
            </ul>
            <p class="acts">
              <A class="btn" href={paths.kit(slug)}>
                {t.backToKit}
              </A>
              <A href={paths.ran(code)}>{t.another}</A>
            </p>
          </div>
        </div>
      </div>
      <section class="row hung">
        <h2>{t.keepLink}</h2>
        <div class="body flow">
          <p>
            <a class="keepsake" href={withdrawal}>
              {withdrawal}
            </a>
          </p>
          <p class="soft">{t.keepLinkWhy}</p>
        </div>
      </section>
    </Page>
  );
};
