import { attributesOf } from './attributes.ts';
import { checkConversation } from './conversation.ts';
import type { Container } from './frames.ts';
import { EXERCISE_KINDS, type Exercise } from './kit.ts';
import type { Reader } from './reader.ts';

/** `:::exercise[Title]{#id kind=power-map}`: a tool for the screen, with a paper twin. */
export const readExercise = (container: Container, reader: Reader): Exercise => {
  const attributes = attributesOf(container, reader);
  const title = attributes.title();
  const id = attributes.id(title);
  const kind = attributes.choice('kind', EXERCISE_KINDS, 'role-play', 'kind=power-map');
  const kept = attributes.kept();
  const body = reader.parts(container.children, 'exercise');
  const exercise: Exercise = { kind: 'exercise', id, title, exercise: kind, ...kept, body };
  if (kind === 'conversation') checkConversation(exercise, container, reader);
  return exercise;
};
