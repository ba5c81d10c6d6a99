import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { saidTime } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { useLang } from '../../works/views/spoken.ts';
import type { StateReading } from '../editing-read.ts';
import { words } from '../editing-words.ts';
import { PageText } from './school-page.tsx';

/** It can't be undone, so it is opened first. */
const Wipe = ({ address }: { address: string }) => {
  const t = useWords(words);
  return (
    <details>
      <summary>{t.wipe}</summary>
      <Form action={address}>
        <p>{t.wipeHint}</p>
        <p>
          <button type="submit" class="btn quiet">
            {t.wipePress}
          </button>
        </p>
      </Form>
    </details>
  );
};

/** An older state of one of the school's own pages, as it read; one button puts it back. */
export const StatePage = ({ id, language, state, stands, canPutBack, canWipe, part }: StateReading) => {
  const t = useWords(words);
  const page = useLanguage();
  const lang = useLang()(language);
  const name = t.names[id] ?? id;
  const at = saidTime(page, state.madeAt);
  const trail = [
    { href: paths.admin, label: t.monday },
    { href: paths.adminPages, label: t.title },
    { href: paths.adminPage(id, language), label: name },
  ];
  return (
    <Page
      title={t.stateTitle(name, state.number)}
      room="home"
      trail={trail}
      here={t.number(state.number)}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.stateTitle(name, state.number)}</h1>
          <p class="soft">
            {state.fromFile ? t.fromFile(at) : t.writtenBy(state.by ?? t.someone, at)}
            {stands && `; ${t.stands}`}
            {state.wipedAt && `; ${t.wiped}`}
          </p>
          {canPutBack && (
            <Form action={paths.adminPageRestoration(id, language, String(state.number))}>
              <p class="soft">{t.putBackHint}</p>
              <p>
                <button type="submit" class="btn">
                  {t.putBack}
                </button>
              </p>
            </Form>
          )}
          {canWipe && <Wipe address={paths.adminPageWiping(id, language, String(state.number))} />}
        </div>
      </div>
      <div class="row plain">
        <div class="wide">
          {state.title && <h2 {...lang}>{state.title}</h2>}
          {part?.front.summary && (
            <p class="lead" {...lang}>
              {part.front.summary}
            </p>
          )}
          {part?.sections.length === 0 && <p>{t.noPreview}</p>}
        </div>
      </div>
      {part && <PageText part={part} />}
    </Page>
  );
};
