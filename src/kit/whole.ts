import type { Image, Link } from 'mdast';
import type { Step } from './kit.ts';
import { LIMITS } from './limits.ts';
import { imageAllowed, linkAllowed, targetOf } from './links.ts';
import type { Place, Report } from './problems.ts';

/** Reports links and pictures that lead nowhere or where a kit may not. */
export const checkAddressed = (
  addressed: readonly (Link | Image)[],
  targets: ReadonlySet<string>,
  placeOf: (node: Link | Image) => Place,
  report: Report,
): void => {
  for (const node of addressed) {
    const value = node.url;
    const at = placeOf(node);
    if (node.type === 'image') {
      if (!imageAllowed(value)) report('image-address', at, { value });
      if (!node.alt?.trim()) report('image-alt', at, { value });
      continue;
    }
    const target = targetOf(value);
    if (!linkAllowed(value)) report('link-scheme', at, { value });
    else if (target !== undefined && !targets.has(target)) {
      report('link-dangling', at, { value: target, how: nearest(target, targets) });
    }
  }
};

/** The id that was probably meant: one that begins or ends alike. */
const nearest = (target: string, targets: ReadonlySet<string>): string => {
  const alike = target === '' ? undefined : [...targets].find((id) => id.includes(target) || target.includes(id));
  const said = alike ? `Perhaps #${alike} is meant` : 'Write the id of a handout, case, exercise or step';
  return `${said}, or take the link out.`;
};

/** Reports what is wrong with the session as a whole. */
export const checkSession = (steps: readonly Step[], placeOf: (step: Step) => Place, report: Report): void => {
  const start = { line: 1, column: 1 };
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  if (steps.length === 0) report('no-steps', start, {});
  if (steps.length > LIMITS.steps) report('too-many-steps', start, { count: steps.length });
  if (minutes > LIMITS.minutesInAll) report('too-many-minutes', start, { count: minutes });
  const hinges = steps.filter(({ hinge }) => hinge);
  if (hinges.length === 0) report('hinge-missing', start, {});
  for (const hinge of hinges) {
    if (hinge.shortest < LIMITS.hingeMinutes) report('hinge-short', placeOf(hinge), { minutes: hinge.shortest });
    if (hinge.keep === 'could') report('hinge-could', placeOf(hinge), {});
  }
};
