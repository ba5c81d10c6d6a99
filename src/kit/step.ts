import { attributesOf } from './attributes.ts';
import type { Container } from './frames.ts';
import { METHODS, type Step } from './kit.ts';
import type { Reader } from './reader.ts';
import { idsLinked, notesOf, proseOf } from './reading.ts';

/** Minutes of a step that does not say how long it takes, until its author does. */
const UNSAID_MINUTES = 10;

/** `:::step[Title]{#id minutes=25 method=role-play}`: one timed step of the session. */
export const readStep = (container: Container, reader: Reader): Step => {
  const attributes = attributesOf(container, reader);
  const title = attributes.title();
  const id = attributes.id(title);
  const minutes = attributes.minutes('minutes', 'required') ?? UNSAID_MINUTES;
  const shortest = attributes.minutes('shortest') ?? minutes;
  if (shortest > minutes) reader.report('shortest-longer', attributes.placeOf('shortest'), { shortest, minutes });
  const step: Step = {
    kind: 'step',
    id,
    title,
    minutes,
    shortest: Math.min(shortest, minutes),
    method: attributes.choice('method', METHODS, 'plenary', 'method=pairs'),
    keep: attributes.choice('keep', ['must', 'could'], 'must'),
    hinge: attributes.flag('hinge'),
    screen: attributes.choice('screen', ['none', 'needed'], 'none'),
    unknown: attributes.rest(),
    body: reader.parts(container.children, 'step'),
  };
  const hasOtherWay = notesOf(step).length > 0 || idsLinked(proseOf(step)).length > 0;
  if (step.screen === 'needed' && !hasOtherWay) reader.report('screen-alone', attributes.placeOf('screen'), {});
  return step;
};
