import type { Kit } from '../../kit/kit.ts';
import { printKit } from '../../kit/print.ts';
import { stepsOf } from '../../kit/reading.ts';
import { FRONT } from '../proposals/editing/fields.ts';

/** Somewhere in a draft where something is still to be said. */
export interface Unsaid {
  /** What its form is asked for by; '' for the choice of all. */
  query: string;
  /** Of a step; undefined for what the kit says of itself, or something beside the steps. */
  title: string | undefined;
}

const hasDots = (text: string): boolean => /(^|[\s"[])…($|[\s"\]])/m.test(text);

/** Where three dots stand for something that is still to be said. */
export const unsaidIn = (kit: Kit): Unsaid[] => {
  const front = printKit({ ...kit, blocks: [] });
  const steps = stepsOf(kit).filter((step) => hasDots(printKit({ ...kit, blocks: [step] }).slice(front.length)));
  const places: Unsaid[] = [
    ...(hasDots(front) ? [{ query: `?part=${FRONT}`, title: undefined }] : []),
    ...steps.map(({ id, title }) => ({ query: `?step=${id}`, title })),
  ];
  return places.length === 0 && hasDots(printKit(kit)) ? [{ query: '', title: undefined }] : places;
};
