import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { RequestReading } from '../read.ts';
import { stationWords } from '../station-words.ts';

const Take = ({ requestKey, by, label }: { requestKey: string; by: 'online' | 'later'; label: string }) => (
  <Form action={paths.requestWidening(requestKey)}>
    <input type="hidden" name="by" value={by} />
    <p>
      <button type="submit" class="btn quiet">
        {label}
      </button>
    </p>
  </Form>
);

/** When nobody can: plainly, what would change it, the most likely first; and that they may run it themselves. */
export const Nobody = ({ reading }: { reading: RequestReading }) => {
  const t = useWords(stationWords);
  const language = useLanguage();
  const { gap, key, near, kit, viewer, now } = reading;
  if (!gap) return null;
  const { online, later, past } = gap.wouldHelp;
  const isTheirs = viewer !== 'asked';
  return (
    <section class="row hung" aria-labelledby="nobody">
      <h2 id="nobody">{t.nobody}</h2>
      <div class="body flow">
        <p>{t.nobodyLead}</p>
        <ul class="lines">
          {online > 0 && (
            <li>
              <span>{t.wouldOnline(online)}</span>
              {isTheirs && <Take requestKey={key} by="online" label={t.goOnline} />}
            </li>
          )}
          {(later > 0 || past) && (
            <li>
              <span>{later > 0 ? t.wouldLater(later) : t.mightLater}</span>
              {isTheirs && <Take requestKey={key} by="later" label={t.goLater} />}
            </li>
          )}
          {near.map(({ id, title, startsAt, km }) => (
            <li key={id}>
              <A href={paths.session(id)}>{t.join(title, saidMoment(language, startsAt, now), km)}</A>
            </li>
          ))}
          <li>
            <span>{t.runIt}</span>
            <A href={kit ? paths.plan(kit.slug) : paths.library}>{t.runItLink}</A>
          </li>
        </ul>
      </div>
    </section>
  );
};
