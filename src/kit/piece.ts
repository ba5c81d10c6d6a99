import type { Block, Part } from './kit.ts';
import type { Outline } from './outline.ts';

/** A part of a kit under a name that stays the same from one version to another: comparing and merging stand on it. */
export interface Piece extends Omit<Outline, 'children'> {
  /** Unique in its kit. */
  key: string;
  kind: Block['kind'] | Part['kind'];
  /** Key of the piece in which it stands; '' at the top. */
  within: string;
  /** All of it as text, what stands in it too. */
  printed: string;
}

/** A piece that has no key yet. */
export interface Nameless extends Omit<Piece, 'key' | 'within'> {
  /** What changes and evidence hang on; undefined for what hangs on its place. */
  id: string | undefined;
  children: Nameless[];
}
