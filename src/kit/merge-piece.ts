import { chosen, type Decide, titleOf } from './conflict.ts';
import { agreedText, mergeText } from './merge-text.ts';
import type { Piece } from './piece.ts';
import { settle, type Three } from './three.ts';

const fieldOf = (three: Three<Piece>, field: (piece: Piece) => string | undefined): Three<string> => ({
  base: three.base && field(three.base),
  ours: three.ours && field(three.ours),
  theirs: three.theirs && field(three.theirs),
});

/** Merges one piece that both sides have, field by field. */
export const mergePiece = (three: Three<Piece> & { ours: Piece; theirs: Piece }, decide: Decide): Piece => {
  const { base, ours, theirs } = three;
  const about = { kind: ours.kind, title: titleOf(base ?? ours) };

  const merged = (field: string, values: Three<string>): string | undefined => {
    const found = settle(values);
    if (found) return found.settled;
    return chosen(decide({ id: `${ours.key}/${field}`, ...about, field, ...values }), values);
  };

  const mergedText = (): string => {
    const values = fieldOf(three, ({ text }) => text);
    const stretches = mergeText(base?.text ?? '', ours.text, theirs.text);
    const agreed = agreedText(stretches);
    if (agreed !== undefined) return agreed;
    const choice = decide({ id: `${ours.key}/text`, ...about, field: 'text', ...values, stretches });
    return chosen(choice, values) ?? '';
  };

  const names = new Set([...Object.keys(ours.attributes), ...Object.keys(theirs.attributes)]);
  const attributes = [...names].flatMap((name): [string, string][] => {
    const value = merged(
      name,
      fieldOf(three, (piece) => piece.attributes[name]),
    );
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...ours,
    within:
      merged(
        'place',
        fieldOf(three, ({ within }) => within),
      ) ?? ours.within,
    title:
      merged(
        'title',
        fieldOf(three, ({ title }) => title),
      ) ?? '',
    attributes: Object.fromEntries(attributes),
    text: mergedText(),
  };
};
