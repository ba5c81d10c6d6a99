import { attributesOf } from './attributes.ts';
import type { Container } from './frames.ts';
import type { Slide } from './kit.ts';
import type { Reader } from './reader.ts';

/** `:::slide[Title]`: one slide. Inside a step it hangs on the step and needs no id, but keeps one that it has. */
export const readSlide = (container: Container, reader: Reader, isInStep: boolean): Slide => {
  const attributes = attributesOf(container, reader);
  const title = attributes.title();
  const needsId = !isInStep || container.attributes.id !== undefined;
  const id = needsId ? attributes.id(title) : undefined;
  return { kind: 'slide', id, title, ...attributes.kept(), body: reader.proseIn(container) };
};
