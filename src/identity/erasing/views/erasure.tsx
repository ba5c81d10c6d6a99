import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

const Credit = ({ publicName }: { publicName: string | null }) => {
  const t = useWords(words);
  if (publicName === null) return null;
  const choices = [
    ['someone', t.asSomeone],
    ['name', t.asName(publicName)],
  ] as const;
  return (
    <fieldset>
      <legend>{t.credit}</legend>
      {choices.map(([value, label]) => (
        <div key={value} class="pick">
          <input type="radio" id={`f-credit-${value}`} name="credit" value={value} checked={value === 'someone'} />
          <label for={`f-credit-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  );
};

/** Says what erasing does, and does it at a button. */
export const ErasurePage = ({ publicName }: { publicName: string | null }) => {
  const t = useWords(words);
  return (
    <Page title={t.eraseTitle} room="home" trail={[{ href: paths.me, label: t.me }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.eraseTitle}</h1>
          <p class="lead">{t.eraseLead}</p>
          <p>{t.stays}</p>
          <p class="soft">{t.print}</p>
          <Form action={paths.meErasure}>
            <Credit publicName={publicName} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.erase}
              </button>
              <A href={paths.me}>{t.keep}</A>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};

/** To whoever was erased a moment ago. */
export const GonePage = () => {
  const t = useWords(words);
  return (
    <Page title={t.gone} room="home" indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{t.gone}</h1>
          <p class="lead">{t.goneLead}</p>
        </div>
      </div>
    </Page>
  );
};
