import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { localeOf } from '../../../platform/words/language.ts';
import { plural, useLanguage, useWords } from '../../../platform/words/words.ts';
import { useKitLang } from '../../works/views/spoken.ts';
import type { SmallJob } from '../small-jobs.ts';
import { words } from '../words.ts';

interface Said {
  /** The one act, and where it is done. */
  act: string;
  at: string;
  how: string;
  /** `how` is somebody's own words, not the page's. */
  isTheirs: boolean;
}

/** What a small job is, in words: a way of saying it for each kind. */
const useSaid = (): ((job: SmallJob) => Said) => {
  const t = useWords(words);
  const language = useLanguage();
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  return (job) => {
    switch (job.kind) {
      case 'read':
        return { act: t.read(t.size[job.size]), at: paths.proposal(job.id), how: job.headline, isTheirs: true };
      case 'write':
        return { act: t.write, at: paths.proposal(job.id), how: job.headline, isTheirs: true };
      case 'overrun':
        return {
          act: t.overrun(job.number, job.stepTitle),
          at: `${paths.edit(job.slug)}?step=${job.stepId}`,
          how: t.overrunHow(job.planned, job.median, job.times),
          isTheirs: false,
        };
      case 'doubt':
        return {
          act: t.doubt,
          at: `${paths.edit(job.slug)}${job.place && `?${job.place}`}`,
          how: job.words,
          isTheirs: true,
        };
      case 'translation': {
        const behind = `${plural(language, job.stepsBehind, t.translationHow)} ${t.translationRest}`;
        return {
          act: t.translation(names.of(job.language) ?? job.language),
          at: job.path,
          how: behind,
          isTheirs: false,
        };
      }
      case 'reviewer':
        return { act: t.reviewer, at: paths.reviewers, how: t.reviewerHow, isTheirs: false };
    }
  };
};

/** Small jobs as a timetable: the minutes large at the left, then the one act, then in which kit. */
export const SmallJobs = ({ jobs }: { jobs: readonly SmallJob[] }) => {
  const t = useWords(words);
  const language = useLanguage();
  const kitLang = useKitLang();
  const said = useSaid();
  return (
    <ul class="rows">
      {jobs.map((job, nth) => {
        const { act, at, how, isTheirs } = said(job);
        return (
          <li class="kitrow" key={`${at} ${nth}`}>
            <p class="mins">
              {job.minutes}
              <small>{plural(language, job.minutes, t.minutes)}</small>
            </p>
            <div>
              <h3>
                <A href={at}>{act}</A>
              </h3>
              <p {...(isTheirs ? { dir: 'auto' } : {})}>{how}</p>
              <p class="soft">
                {t.inKit}{' '}
                <A href={'slug' in job ? paths.kit(job.slug) : job.path} {...kitLang(job.language)}>
                  {job.title}
                </A>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
};
