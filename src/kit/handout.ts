import { attributesOf } from './attributes.ts';
import type { Container } from './frames.ts';
import { type Handout, PER } from './kit.ts';
import type { Reader } from './reader.ts';

/** `:::handout[Title]{#id per=group}`: a printed page for participants. */
export const readHandout = (container: Container, reader: Reader): Handout => {
  const attributes = attributesOf(container, reader);
  const title = attributes.title();
  const id = attributes.id(title);
  const per = attributes.choice('per', PER, 'person');
  return { kind: 'handout', id, title, per, ...attributes.kept(), body: reader.parts(container.children, 'handout') };
};
