import { useWords } from '../../../platform/words/words.ts';
import type { PreparingReading } from '../read.ts';
import { words } from '../words.ts';

/** What somebody at the front is called to whoever looks: you, their public name, or what they do. */
export const useLeadName = ({ me }: Pick<PreparingReading, 'me'>) => {
  const t = useWords(words);
  return ({ personId, publicName, part }: PreparingReading['leads'][number]): string =>
    personId === me ? t.you : (publicName ?? t.lead[part]);
};
