import { checkKit } from '../../kit/check.ts';
import { type Comparison, compareKits } from '../../kit/compare.ts';
import type { Kit, Problem } from '../../kit/kit.ts';
import { LIMITS } from '../../kit/limits.ts';
import { imagesIn } from '../../kit/reading.ts';
import { utf8 } from '../../platform/text/page.ts';
import { parsedText } from '../revisions/parsed.ts';
import { type Size, sizeOf } from './size.ts';

export type Weighed =
  | { ok: true; kit: Kit; comparison: Comparison; size: Size }
  | { ok: false; key: 'tooLarge' | 'notUtf8' | 'notAKit' | 'otherKit'; problems: Problem[] };

const picturesOf = (kit: Kit): string =>
  imagesIn(kit)
    .map(({ url, alt }) => `${url} ${alt}`)
    .sort()
    .join('\n');

/** Reads what somebody proposes against the kit it changes, and finds its size. `base` is a kit that was published. */
export const weigh = (base: Kit, source: Uint8Array): Weighed => {
  if (source.length > LIMITS.textBytes) return { ok: false, key: 'tooLarge', problems: [] };
  const text = utf8(source);
  if (text === undefined) return { ok: false, key: 'notUtf8', problems: [] };
  const parsed = parsedText(text);
  const problems = checkKit(parsed).filter(({ severity }) => severity === 'error');
  const { kit } = parsed;
  if (!kit || problems.length > 0) return { ok: false, key: 'notAKit', problems };
  if (kit.front.id !== base.front.id) return { ok: false, key: 'otherKit', problems: [] };
  const comparison = compareKits(base, kit);
  return { ok: true, kit, comparison, size: sizeOf(comparison, picturesOf(base) !== picturesOf(kit)) };
};

/** Whether nothing that has a meaning is different. */
export const isSameKit = ({ front, parts }: Comparison): boolean => front.length === 0 && parts.length === 0;
