import type { Kit } from '../../kit/kit.ts';
import type { words as uiWords } from '../../platform/ui/words.ts';
import type { Pack } from '../formats/pack.ts';
import type { words } from '../formats/words.ts';
import type { Expected, Origin, Place } from './expected.ts';
import { aLine } from './expected-prose.ts';
import type { Shown } from './own-runs.ts';

/** What everyone who foretells a part of the file has at hand. */
export interface Desk {
  kit: Kit;
  pack: Pack;
  t: (typeof words)['en'];
  names: (typeof uiWords)['en'];
  shown: Shown;
  anchor: (id: string) => string | undefined;
}

export const NOWHERE: Place = { is: 'nowhere' };
export const OWN: Origin = { is: 'own' };
export const own = (text: string, place: Place = NOWHERE): Expected => aLine(text, OWN, place);
