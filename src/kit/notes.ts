import { attributesOf } from './attributes.ts';
import type { Container } from './frames.ts';
import type { Notes } from './kit.ts';
import type { Reader } from './reader.ts';

/** `:::notes`, inside a step: for the facilitator only. */
export const readNotes = (container: Container, reader: Reader): Notes => {
  const attributes = attributesOf(container, reader);
  attributes.noTitle();
  return { kind: 'notes', ...attributes.kept(), body: reader.proseIn(container) };
};
