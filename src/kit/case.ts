import { attributesOf } from './attributes.ts';
import type { Container } from './frames.ts';
import type { Case } from './kit.ts';
import type { Reader } from './reader.ts';
import { isId } from './slug.ts';

/** `:::case[Title]{#id struggle=grunwick-1976}`: a concrete struggle told for discussion. */
export const readCase = (container: Container, reader: Reader): Case => {
  const attributes = attributesOf(container, reader);
  const title = attributes.title();
  const id = attributes.id(title);
  const struggle = attributes.words('struggle') || undefined;
  if (struggle !== undefined && !isId(struggle))
    reader.report('struggle-id', attributes.placeOf('struggle'), { value: struggle });
  return { kind: 'case', id, title, struggle, ...attributes.kept(), body: reader.parts(container.children, 'case') };
};
