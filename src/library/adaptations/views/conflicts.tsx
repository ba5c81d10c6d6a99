import type { SentBack } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import type { Meeting } from '../../reviews/read-meeting.ts';
import { words } from '../words.ts';

const Version = ({ label, text, lang }: { label: string; text: string | undefined; lang: string }) => {
  const t = useWords(words);
  return (
    <>
      <p class="small soft">{label}</p>
      <p class="asis" lang={lang} dir="auto">
        {text ?? <em>{t.goes}</em>}
      </p>
    </>
  );
};

const Answers = ({ meeting, sent }: { meeting: Meeting; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const { number, conflict, canBeBoth } = meeting;
  const name = `c${number}`;
  const error = sent?.errors.find(({ field }) => field === name)?.message;
  const values = canBeBoth ? (['ours', 'theirs', 'both', 'own'] as const) : (['ours', 'theirs'] as const);
  return (
    <fieldset class={error ? 'bad' : ''}>
      <legend>{t.choose}</legend>
      {error && <p class="err">{error}</p>}
      {values.map((value, at) => (
        <p key={value} class="pick">
          <input
            type="radio"
            name={name}
            id={at === 0 ? `f-${name}` : `f-${name}-${value}`}
            value={value}
            checked={sent?.typed[name]?.[0] === value}
          />
          <label for={at === 0 ? `f-${name}` : `f-${name}-${value}`}>{t[value]}</label>
        </p>
      ))}
      {canBeBoth && (
        <div class="f">
          <label for={`own${number}`}>{t.ownLabel}</label>
          <textarea id={`own${number}`} name={`own${number}`} rows={4} dir="auto">
            {sent?.typed[`own${number}`]?.[0] ?? conflict.ours ?? ''}
          </textarea>
        </div>
      )}
    </fieldset>
  );
};

/** Where a group and its source changed the same: each place with the three versions, and a choice. */
export const Conflicts = ({
  meetings,
  sent,
  lang,
}: {
  meetings: readonly Meeting[];
  sent: SentBack | undefined;
  lang: string;
}) => {
  const t = useWords(words);
  if (meetings.length === 0) return null;
  return (
    <div class="edits">
      <h2>{t.meets}</h2>
      <p>{t.meetsLead}</p>
      {meetings.map((meeting) => (
        <article key={meeting.number} class="change">
          <h3 dir="auto">
            {[meeting.conflict.title, t.fields[meeting.conflict.field] ?? meeting.conflict.field]
              .filter(Boolean)
              .join(': ')}
          </h3>
          <Version label={t.was} text={meeting.conflict.base} lang={lang} />
          <Version label={t.ours} text={meeting.conflict.ours} lang={lang} />
          <Version label={t.theirs} text={meeting.conflict.theirs} lang={lang} />
          <Answers meeting={meeting} sent={sent} />
        </article>
      ))}
    </div>
  );
};
