import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { HostReading } from '../read.ts';
import { words } from '../words.ts';
import { AskedFields } from './asked-fields.tsx';

interface HostProps extends HostReading {
  sent?: SentBack | undefined;
}

const Expected = ({ expected }: Pick<HostReading, 'expected'>) => {
  const t = useWords(words);
  if (!expected) return null;
  const { outcode, there, online } = expected;
  return (
    <p class="told" role="status">
      {there === 0 ? t.nobodyYet(outcode) : t.pairs(outcode, there)} {t.onlinePairs(online)}
    </p>
  );
};

const Suggested = ({ suggested, near, aim }: Pick<HostReading, 'suggested' | 'near' | 'aim'>) => {
  const t = useWords(words);
  if (!suggested) return null;
  if (suggested.length === 0) return <p class="told">{t.noneFound}</p>;
  return (
    <>
      <h3>{t.suggested}</h3>
      <ul class="lines">
        {suggested.map((kit) => (
          <li key={kit.slug}>
            <A href={paths.kit(kit.slug)} lang={kit.language} dir="auto">
              {kit.title}
            </A>
            <span>
              {t.because(kit.words)}{' '}
              <A
                href={`${paths.host}?${new URLSearchParams({ near, aim, kit: kit.slug })}#ask`}
                aria-label={`${t.choose}: ${kit.title}`}
              >
                {t.choose}
              </A>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Before anything is asked: who is near, which kits might help, who pays what, and that nobody need wait for us. */
const First = (props: HostReading) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="near">
      <h2 id="near">{t.near}</h2>
      <div class="body flow">
        <form action={paths.host} method="get" noValidate>
          <div class="f">
            <label for="near-outcode">{t.nearOutcode}</label>
            <input class="w-s" id="near-outcode" name="near" value={props.near} autocomplete="off" />
          </div>
          <div class="f">
            <label for="near-aim">{t.aim}</label>
            <input id="near-aim" name="aim" value={props.aim} />
          </div>
          <p>
            <button type="submit" class="btn quiet">
              {t.nearPress}
            </button>
          </p>
        </form>
        <Expected {...props} />
        <Suggested {...props} />
        <p>{t.usual}</p>
        <p>{t.costs}</p>
        <p>
          {t.tonight} <A href={paths.library}>{t.tonightLink}</A>.
        </p>
      </div>
    </section>
  );
};

const Steward = ({ sent }: { sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <>
      <p class="pick">
        <input
          type="checkbox"
          id="f-typed"
          name="typed"
          value="yes"
          aria-describedby="h-typed"
          checked={sent?.typed.typed?.[0] === 'yes'}
        />
        <label for="f-typed">{t.typed}</label>
      </p>
      <p class="hint" id="h-typed">
        {t.typedHint}
      </p>
      <Text name="phone" width="m" label={t.phone} sent={sent} />
    </>
  );
};

/** One page on which a group asks for a training. */
export const HostPage = (props: HostProps) => {
  const { sent, kits, before, isSignedIn, mayTypeIn } = props;
  const t = useWords(words);
  return (
    <Page title={t.title} description={t.lead} room="sessions" place="sessions" trail={[]}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      {!sent && <First {...props} />}
      <div class="row formrow" id="ask">
        <div class="body flow">
          <Summary sent={sent} />
          {sent && <Suggested {...props} />}
          <Form action={paths.host}>
            <AskedFields kits={kits} before={before} sent={sent} />
            <div class="part">
              <h2>{t.you}</h2>
              <Text name="name" width="m" autocomplete="given-name" label={t.name} hint={t.nameHint} sent={sent} />
              <Text
                name="email"
                type="email"
                autocomplete="email"
                label={t.email}
                hint={isSignedIn ? `${t.emailSignedIn} ${t.emailHint}` : t.emailHint}
                sent={sent}
              />
              {mayTypeIn && <Steward sent={sent} />}
              <p>
                <button type="submit" class="btn">
                  {t.ask}
                </button>
              </p>
            </div>
          </Form>
        </div>
        <div class="aside flow">
          <p>
            <strong>{t.next}</strong>
          </p>
          <ol class="list">
            {t.nextSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </div>
    </Page>
  );
};
