import { saidDay } from '../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import { CRITERIA } from '../observing/rubric.ts';
import { words as observingWords } from '../observing/words.ts';
import type { PathwayReading } from '../read.ts';
import { words } from '../words.ts';

const dayAt = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Turns and sign-offs, the newest first. */
export const Recorded = ({ turns, signOffs, mentorUntil }: PathwayReading) => {
  const t = useWords(words);
  const language = useLanguage();
  if (turns.length === 0 && signOffs.length === 0) return <p>{t.nothing}</p>;
  return (
    <>
      <p class="soft">{t.recordedHint}</p>
      <ul class="lines">
        {mentorUntil && (
          <li>
            <strong>{t.mentorUntil(saidDay(language, mentorUntil))}</strong>
          </li>
        )}
        {signOffs.map(({ level, how, at }) => (
          <li key={level}>
            <strong>{t.signedOff(t.levels[level])}</strong>
            <p class="soft">
              {t.signedBy[how]}, {saidDay(language, at)}
            </p>
          </li>
        ))}
        {turns.map(({ id, part, level, onDay }) => (
          <li key={id}>
            <strong>{t.parts[part]}</strong>
            <p class="soft">
              {saidDay(language, dayAt(onDay))}, {t.levels[level]}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What mentors and co-leaders saw, for the person alone. */
export const Seen = ({ observations }: Pick<PathwayReading, 'observations'>) => {
  const t = useWords(observingWords);
  const language = useLanguage();
  return (
    <>
      <ul class="lines">
        {observations.map((one) => (
          <li key={one.id}>
            <strong>{t[one.says]}</strong>
            <div>
              <p class="soft">
                {t.of[one.of]}, {t.seenBy[one.asMentor ? 'mentor' : 'beside']}, {saidDay(language, one.at)}
              </p>
              {one.note && <p dir="auto">{one.note}</p>}
              <ul class="list">
                {CRITERIA.map((criterion) => (
                  <li key={criterion}>
                    {t.rubric[criterion].name}: {one[criterion]}. {t.rubric[criterion].marks[one[criterion] - 1]}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
      <p class="soft">{t.appeal}</p>
    </>
  );
};
