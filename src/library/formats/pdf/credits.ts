import { ROLES } from '../../../kit/kit.ts';
import { licenceOf } from '../licence.ts';
import type { KitDocument } from './document.ts';

/** Who made it, where it comes from, and what anyone may do with it. */
export const creditsOf = ({ job, pack, t }: KitDocument) => {
  const { front } = job.kit;
  const licence = licenceOf(front.licence, t);
  const others = [...pack.footnotes.keys()].filter((kit) => kit !== job.kit).map((kit) => `“${kit.front.title}”`);
  const { adaptedFrom, translationOf } = front;
  return {
    credits: ROLES.flatMap((role) => {
      const names = front.credits.filter((credit) => credit.role === role).map(({ name }) => name);
      return names.length > 0 ? [{ role: t.roles[role], names: names.join(', ') }] : [];
    }),
    origins: [
      ...(adaptedFrom
        ? [
            {
              says: t.adapted(adaptedFrom.title, adaptedFrom.licence, adaptedFrom.credits.join(', ')),
              url: adaptedFrom.url,
            },
          ]
        : []),
      ...(translationOf ? [{ says: t.translated(translationOf.kit), url: undefined }] : []),
      ...(others.length > 0 ? [{ says: t.also(others.join(', ')), url: undefined }] : []),
    ],
    licence,
  };
};
