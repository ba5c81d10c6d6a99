import { type Kit, ROLES } from '../../kit/kit.ts';
import type { KitJob } from './job.ts';
import type { FormWords } from './words.ts';

/** Who wrote a kit, or the first of those who had a part in it: for a file's own record. */
export const creatorsOf = ({ front }: Kit): string[] => {
  const authors = front.credits.filter(({ role }) => role === 'author');
  return (authors.length > 0 ? authors : front.credits).map(({ name }) => name);
};

/** Credits as sentences: who did what, and which kits this one comes from or borrows of. */
export const creditLines = (job: Pick<KitJob, 'kit' | 'steps'>, t: FormWords): string[] => {
  const { credits, adaptedFrom, translationOf } = job.kit.front;
  const others = [...new Set(job.steps.flatMap(({ from }) => (from && from !== job.kit ? [from.front.title] : [])))];
  return [
    ...ROLES.flatMap((role) => {
      const names = credits.filter((credit) => credit.role === role).map(({ name }) => name);
      return names.length > 0 ? [`${t.roles[role]} ${names.join(', ')}.`] : [];
    }),
    ...(adaptedFrom ? [t.adapted(adaptedFrom.title, adaptedFrom.licence, adaptedFrom.credits.join(', '))] : []),
    ...(translationOf ? [t.translated(translationOf.kit)] : []),
    ...(others.length > 0 ? [t.also(others.map((title) => `“${title}”`).join(', '))] : []),
  ];
};
