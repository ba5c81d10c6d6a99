import { paths } from '../../paths.ts';
import { Form, LongText, type SentBack, Summary, Text } from '../../platform/ui/form.tsx';
import { A } from '../../platform/ui/link.tsx';
import { Page } from '../../platform/ui/page.tsx';
import { useWords } from '../../platform/words/words.ts';
import type { FacilitateReading } from '../read.ts';
import { FOUNDERS, SETTINGS } from '../terms.ts';
import { words } from '../words.ts';
import { Done } from './done.tsx';
import { Picks } from './picks.tsx';

const FOUNDERS_ROWS = 5;

const Begin = ({ isOnPathway }: FacilitateReading) => {
  const t = useWords(words);
  if (isOnPathway)
    return (
      <p class="acts">
        <A class="btn" href={paths.mePathway}>
          {t.toYours}
        </A>
      </p>
    );
  return (
    <>
      <p>{t.beginHow}</p>
      <Form action={paths.beginning}>
        <p class="acts">
          <button type="submit" class="btn">
            {t.begin}
          </button>
        </p>
      </Form>
    </>
  );
};

/** A kit that somebody waits for. */
export interface ForKit {
  slug: string;
  title: string;
}

const Wish = ({ kit, sent }: { kit: ForKit | undefined; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Form action={paths.wishes}>
      <p class="soft">
        {t.wishHow} {kit && t.wishForKit(kit.title)}
      </p>
      {kit && <input type="hidden" name="kit" value={kit.slug} />}
      <Text name="outcode" label={t.outcode} hint={t.outcodeHint} width="s" sent={sent} />
      <Text name="email" type="email" autocomplete="email" label={t.email} hint={t.emailHint} sent={sent} />
      <Picks
        name="setting"
        legend={t.setting}
        options={SETTINGS.map((value) => ({ value, label: t.settings[value] }))}
        value="either"
        sent={sent}
      />
      <p class="acts">
        <button type="submit" class="btn quiet">
          {t.wishSend}
        </button>
      </p>
    </Form>
  );
};

const Founders = ({ canName, canBring, founders, sent }: FacilitateReading & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <>
      <p>{t.foundersHow}</p>
      {founders < FOUNDERS && <p>{t.foundersLeft(founders)}</p>}
      {canBring && (
        <p>
          <A href={paths.bringing}>{t.bring}</A>
        </p>
      )}
      {canName && (
        <Form action={paths.firstFacilitators}>
          <LongText name="emails" label={t.emails} hint={t.emailsHint} rows={FOUNDERS_ROWS} sent={sent} />
          <p>
            <button type="submit" class="btn quiet">
              {t.nameSend}
            </button>
          </p>
        </Form>
      )}
    </>
  );
};

/** How somebody becomes a facilitator: for everybody, with one button. */
export const FacilitatePage = ({
  kit,
  done,
  sent,
  ...reading
}: FacilitateReading & { kit: ForKit | undefined; done: string | undefined; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page title={t.facilitate} description={t.facilitateLead} room="home" trail={[]}>
      <div class="cloth">
        <div class="row">
          <div class="wide flow">
            <Summary sent={sent} />
            <Done done={done} />
            <h1>{t.facilitate}</h1>
            <p class="lead">{t.facilitateLead}</p>
            <Begin {...reading} />
          </div>
        </div>
      </div>
      <section class="row hung" aria-labelledby="how">
        <h2 id="how">{t.how}</h2>
        <div class="body flow">
          <ol class="ways">
            {t.hows.map(({ what, how }) => (
              <li key={what}>
                <h3>{what}</h3>
                <p>{how}</p>
              </li>
            ))}
          </ol>
          <p>
            {t.selfRun} <A href={paths.library}>{t.library}</A>
          </p>
        </div>
      </section>
      <section class="row hung" aria-labelledby="wish">
        <h2 id="wish">{t.wish}</h2>
        <div class="body flow">
          <Wish kit={kit} sent={sent} />
        </div>
      </section>
      <section class="row hung" aria-labelledby="founders">
        <h2 id="founders">{t.founders}</h2>
        <div class="body flow">
          <Founders {...reading} sent={sent} />
        </div>
      </section>
    </Page>
  );
};
