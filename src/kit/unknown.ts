import type { Container } from './frames.ts';
import type { Unknown } from './kit.ts';
import type { Reader } from './reader.ts';

/** A container that this version does not know, or that stands where it cannot: kept as it was. Who reads it reports it. */
export const readUnknown = (container: Container, reader: Reader): Unknown => ({
  kind: 'unknown',
  name: container.name,
  label: container.label,
  attributes: container.attributes,
  body: reader.parts(container.children, 'unknown'),
});
