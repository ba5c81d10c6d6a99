import { paths } from '../../../paths.ts';
import { Form, type SentBack, Summary } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { headlineOf } from '../headline.ts';
import { words } from '../meeting-words.ts';
import type { Meeting, MeetingReading } from '../read-meeting.ts';

const Version = ({ label, text }: { label: string; text: string | undefined }) => {
  const t = useWords(words);
  return (
    <>
      <p class="small soft">{label}</p>
      <p class="asis" dir="auto">
        {text ?? <em>{t.gone}</em>}
      </p>
    </>
  );
};

const Choice = ({ meeting, sent }: { meeting: Meeting; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { number, conflict, canBeBoth } = meeting;
  const name = `c${number}`;
  const chosen = sent?.typed[name]?.[0];
  const error = sent?.errors.find(({ field }) => field === name)?.message;
  const answers = (['ours', 'theirs', ...(canBeBoth ? (['both', 'own'] as const) : [])] as const).map((value, at) => ({
    value,
    id: at === 0 ? `f-${name}` : `f-${name}-${value}`,
  }));
  return (
    <article class="change">
      <h2>{t.what(conflict.title, conflict.field)}</h2>
      <Version label={t.base} text={conflict.base} />
      <Version label={t.ours} text={conflict.ours} />
      <Version label={t.theirs} text={conflict.theirs} />
      <fieldset class={error ? 'bad' : ''}>
        <legend>{t.choose}</legend>
        {error && <p class="err">{error}</p>}
        {answers.map(({ value, id }) => (
          <p key={value} class="pick">
            <input type="radio" name={name} id={id} value={value} checked={chosen === value} />
            <label for={id}>{t[value]}</label>
          </p>
        ))}
        {canBeBoth && (
          <div class="f">
            <label for={`own${number}`}>{t.own}</label>
            <textarea id={`own${number}`} name={`own${number}`} rows={4}>
              {sent?.typed[`own${number}`]?.[0] ?? conflict.theirs ?? ''}
            </textarea>
          </div>
        )}
      </fieldset>
    </article>
  );
};

/** Where two changes meet: each place with what stood before, what stands now, what is suggested, and a choice. */
export const MeetingPage = ({ id, slug, why, meetings, sent }: MeetingReading & { sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page
      title={t.title}
      place="library"
      trail={[
        { href: paths.kit(slug), label: slug },
        { href: paths.proposal(id), label: headlineOf(why) },
      ]}
      indexed={false}
    >
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.title}</h1>
          <p class="lead">{t.lead}</p>
        </div>
      </div>
      <div class="row">
        <div class="body edits">
          <Form action={paths.meeting(id)}>
            <Summary sent={sent} />
            {meetings.map((meeting) => (
              <Choice key={meeting.number} meeting={meeting} sent={sent} />
            ))}
            <p class="acts">
              <button type="submit" class="btn">
                {t.send}
              </button>
            </p>
          </Form>
        </div>
      </div>
    </Page>
  );
};
