import { Prose } from '../../../platform/ui/prose.tsx';

/** One line of plain text in which marks such as [2] lead to the sources. */
export const Marked = ({ text, source }: { text: string; source: (number: number) => string | undefined }) => (
  <Prose body={[{ type: 'text', value: text }]} source={source} />
);

/** The marks of an event: [2, 5], each a link to its source. */
export const Marks = ({
  numbers,
  source,
}: {
  numbers: readonly number[];
  source: (number: number) => string | undefined;
}) => (numbers.length === 0 ? null : <Marked text={`[${numbers.join(', ')}]`} source={source} />);
