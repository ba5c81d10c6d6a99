import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { DoorReading } from '../read.ts';
import { words } from '../words.ts';

const said = (count: number | null): string => (count === null ? '' : String(count));

const Who = ({ lines, sent }: Pick<DoorReading, 'lines'> & { sent: SentBack | undefined }) => {
  const t = useWords(words);
  if (lines.length === 0) return null;
  return (
    <fieldset id="f-who" aria-describedby="h-who">
      <legend>{t.who}</legend>
      <p class="hint" id="h-who">
        {t.whoHint}
      </p>
      {lines.map(({ id, initials, came }) => (
        <div key={id} class="pick">
          <input
            type="checkbox"
            id={`who-${id}`}
            name="who"
            value={id}
            checked={sent ? (sent.typed.who ?? []).includes(id) : came}
          />
          <label for={`who-${id}`}>{initials}</label>
        </div>
      ))}
    </fieldset>
  );
};

/** The paper tally, typed in: two numbers, and ticks for whoever likes. */
export const ClosingPage = ({ session, lines, sent }: DoorReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  const { came, walkedIn, closedAt } = session;
  const trail = [
    { href: paths.sessions, label: t.sessions },
    { href: paths.session(session.id), label: session.title },
  ];
  return (
    <Page title={t.closeTitle} room="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.closeTitle}</h1>
          <p class="lead">{t.closeLead}</p>
          {closedAt && <p class="told">{t.closed(came ?? 0, walkedIn ?? 0)}</p>}
        </div>
      </div>
      <div class="row">
        <div class="body">
          <Summary sent={sent} />
          <Form action={paths.sessionClosing(session.id)}>
            <Text name="came" type="number" label={t.cameLabel} sent={sent} value={said(came)} width="s" />
            <Text name="walk-ins" type="number" label={t.walkInsLabel} sent={sent} value={said(walkedIn)} width="s" />
            <Who lines={lines} sent={sent} />
            <p class="acts">
              <button type="submit" class="btn">
                {t.save}
              </button>
              <A href={paths.session(session.id)}>{t.back}</A>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
