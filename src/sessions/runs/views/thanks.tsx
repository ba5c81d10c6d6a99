import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useAddress, usePage } from '../../../platform/ui/page-context.ts';
import { useWords } from '../../../platform/words/words.ts';
import type { ThanksReading } from '../read.ts';
import { words } from '../words.ts';

/** Thanks, what it changed, and the link that takes it back, shown here alone. */
export const ThanksPage = ({ code, slug, title, link, runs, timed, isCounted, most }: ThanksReading) => {
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
              <li>{isCounted ? t.kitRun(runs, title) : t.notCounted(most)}</li>
              {timed.map(({ number, title: step, times, low, high }) => (
                <li key={number}>{t.stepRange(number, step, times, low, high)}</li>
              ))}
              {isCounted && timed.length === 0 && <li>{t.rangesSoon}</li>}
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
