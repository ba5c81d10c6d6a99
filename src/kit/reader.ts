import type { Node } from 'mdast';
import type { Container, Frame, ProseFrame } from './frames.ts';
import type { Ids } from './ids.ts';
import type { Part, Prose } from './kit.ts';
import type { Lines } from './lines.ts';
import type { Place, Report } from './problems.ts';

/** What every construct is read with. */
export interface Reader {
  lines: Lines;
  report: Report;
  ids: Ids;
  /** Prose, with the places of its nodes remembered. */
  prose: (frame: ProseFrame) => Prose;
  /** What stands in a container, each construct read by its own file. */
  parts: (frames: readonly Frame[], outer: string) => Part[];
  /** All prose of a container that holds nothing else. */
  proseIn: (container: Container) => Prose;
  /** Where a node of the prose stood in the text. */
  placeOf: (node: Node) => Place;
}

export const openingPlace = (container: Container): Place => ({ line: container.at + 1, column: 1 });
