import type { Link, PhrasingContent } from 'mdast';
import { BREAK, type Run } from './line.ts';
import { type OwnRun, sameLink, type Wrap } from './own-runs.ts';
import { changesBetween, isSpace, isThing, signsOf, spelt, tokensOf } from './signs.ts';

/** How the words of a heading row are set is the program's: its bold says nothing. */
export interface Setting {
  boldIsOurs: boolean;
  /** The kit's address for a link found in the document. */
  urlOf: (link: string) => string | undefined;
}

const sameMarks = (own: OwnRun, found: Run, { boldIsOurs }: Setting): boolean =>
  (boldIsOurs || own.bold === found.bold) &&
  own.italic === found.italic &&
  own.code === found.code &&
  sameLink(own.link, found.link);

/** Whether a document still says what the kit said, set as it was set. */
export const saysTheSame = (own: readonly OwnRun[], found: readonly Run[], setting: Setting): boolean => {
  const [is, was] = [signsOf(found), signsOf(own)];
  return (
    is.length === was.length &&
    is.every(({ text, run }, at) => {
      const before = was[at];
      if (before?.text !== text) return false;
      return isSpace(text) || text === BREAK || isThing(text) || sameMarks(before.run, run, setting);
    })
  );
};

/** A sign as it will stand in the kit. */
interface Placed {
  text: string;
  wraps: readonly Wrap[];
  leaf: PhrasingContent | undefined;
  /** The document's source or picture, when it is new. */
  found: Run | undefined;
}

const markKey = ({ bold, italic, code, link }: Run, { boldIsOurs }: Setting): string =>
  `${bold && !boldIsOurs} ${italic} ${code} ${link ?? ''}`;

/** What new text stands in, from how the document sets it; the same objects for what is set alike. */
const wrapsBy = (setting: Setting): ((run: Run) => readonly Wrap[]) => {
  const known = new Map<string, readonly Wrap[]>();
  const links = new Map<string, Wrap>();
  const linkTo = (url: string): Wrap => {
    const wrap = links.get(url) ?? { type: 'link' as const, node: { url, title: null } };
    links.set(url, wrap);
    return wrap;
  };
  return (run) => {
    const key = markKey(run, setting);
    const before = known.get(key);
    if (before) return before;
    const url = run.link === undefined ? undefined : setting.urlOf(run.link);
    const wraps: Wrap[] = [
      ...(url === undefined ? [] : [linkTo(url)]),
      ...(run.bold && !setting.boldIsOurs ? [{ type: 'strong' as const }] : []),
      ...(run.italic ? [{ type: 'emphasis' as const }] : []),
      ...(run.code ? [{ type: 'inlineCode' as const }] : []),
    ];
    known.set(key, wraps);
    return wraps;
  };
};

const merged = (own: readonly OwnRun[], found: readonly Run[], setting: Setting): Placed[] => {
  const [was, is] = [tokensOf(signsOf(own)), tokensOf(signsOf(found))];
  const wrapsOf = wrapsBy(setting);
  const placed: Placed[] = [];
  /** The kit's own run that stands last before, if new text set the same way may lean on it. */
  let beside: OwnRun | undefined;
  let [fromA, fromB] = [0, 0];
  const wrapsFor = (run: Run): readonly Wrap[] =>
    beside && sameMarks(beside, run, setting) ? beside.wraps : wrapsOf(run);
  for (const { added, removed, count } of changesBetween(was.map(spelt), is.map(spelt))) {
    if (removed) {
      // What takes a word's place is set as that word was, where the document sets it the same.
      beside = was[fromA]?.[0]?.run;
      fromA += count;
      continue;
    }
    for (let at = 0; at < count; at += 1) {
      const before = added ? undefined : was[fromA + at];
      (is[fromB + at] ?? []).forEach(({ text, run }, sign) => {
        const own = before?.[sign]?.run;
        if (own) beside = own;
        const isKept = own !== undefined && (isThing(text) || isSpace(text) || sameMarks(own, run, setting));
        placed.push({
          text,
          wraps: isKept ? own.wraps : wrapsFor(run),
          leaf: own?.leaf,
          found: own?.leaf ? undefined : run,
        });
      });
    }
    if (!added) fromA += count;
    fromB += count;
  }
  return placed;
};

/** A space between words that stand in one mark stands in it too: how a space is set says nothing by itself. */
const spacesWithin = (signs: readonly Placed[]): Placed[] =>
  signs.map((sign, at) => {
    const [before, after] = [signs[at - 1], signs[at + 1]];
    return isSpace(sign.text) && before && before.wraps === after?.wraps ? { ...sign, wraps: before.wraps } : sign;
  });

/** Node for a source or picture that the document brings; nothing where it can't be taken. */
export type NewThing = (run: Run) => PhrasingContent | undefined;

const leafOf = ({ text, leaf, found }: Placed, newThing: NewThing): PhrasingContent[] => {
  if (leaf) return [leaf];
  if (text === BREAK) return [{ type: 'break' }];
  const node = found && newThing(found);
  return node ? [node] : [];
};

/** A mark that begins or ends with a space is none in Markdown: the space goes outside. */
const trimmedOut = (signs: readonly Placed[], wrap: Wrap, depth: number): [Placed[], Placed[], Placed[]] => {
  if (wrap.type === 'inlineCode') return [[], [...signs], []];
  const isOuter = ({ text }: Placed): boolean => text === ' ' || text === BREAK;
  const start = signs.findIndex((sign) => !isOuter(sign));
  const end = signs.findLastIndex((sign) => !isOuter(sign)) + 1;
  const outside = (some: readonly Placed[]): Placed[] =>
    some.map((sign) => ({ ...sign, wraps: sign.wraps.slice(0, depth) }));
  if (start === -1) return [outside(signs), [], []];
  return [outside(signs.slice(0, start)), signs.slice(start, end), outside(signs.slice(end))];
};

const wrapped = (wrap: Wrap, children: PhrasingContent[], signs: readonly Placed[]): PhrasingContent => {
  switch (wrap.type) {
    case 'inlineCode':
      return { type: 'inlineCode', value: signs.map(({ text }) => text).join('') };
    case 'link': {
      const link: Link = { type: 'link', url: wrap.node.url, title: wrap.node.title ?? null, children };
      return link;
    }
    case 'linkReference':
      return { ...wrap.node, children };
    default:
      return { type: wrap.type, children };
  }
};

const nodesOf = (signs: readonly Placed[], depth: number, newThing: NewThing): PhrasingContent[] => {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  while (from < signs.length) {
    const sign = signs[from];
    if (!sign) break;
    const wrap = sign.wraps[depth];
    let to = from + 1;
    const isThingHere = wrap === undefined && (isThing(sign.text) || sign.text === BREAK);
    while (!isThingHere && to < signs.length) {
      const next = signs[to];
      if (!next || next.wraps[depth] !== wrap) break;
      if (wrap === undefined && (isThing(next.text) || next.text === BREAK)) break;
      to += 1;
    }
    const run = signs.slice(from, to);
    if (isThingHere) nodes.push(...leafOf(sign, newThing));
    else if (wrap === undefined) nodes.push({ type: 'text', value: run.map(({ text }) => text).join('') });
    else {
      const [before, inside, after] = trimmedOut(run, wrap, depth);
      nodes.push(...nodesOf(before, depth, newThing));
      if (inside.length > 0) nodes.push(wrapped(wrap, nodesOf(inside, depth + 1, newThing), inside));
      nodes.push(...nodesOf(after, depth, newThing));
    }
    from = to;
  }
  return joined(nodes);
};

/** Neighbouring texts are one. */
const joined = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const all: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { type: 'text', value: last.value + node.value };
    else all.push(node);
  }
  return all;
};

/** A kit's words, changed to what a document says: what is not changed stays in the marks it was written in. */
export const changedRuns = (
  own: readonly OwnRun[],
  found: readonly Run[],
  setting: Setting,
  newThing: NewThing,
): PhrasingContent[] => nodesOf(spacesWithin(merged(own, found, setting)), 0, newThing);

/** Words that only the document has. */
export const newRuns = (found: readonly Run[], setting: Setting, newThing: NewThing): PhrasingContent[] =>
  changedRuns([], found, setting, newThing);

/** Which of the document's sources stands where one of the kit's stood. */
export const notesBeside = (own: readonly OwnRun[], found: readonly Run[]): { label: string; note: string }[] => {
  const [was, is] = [tokensOf(signsOf(own)), tokensOf(signsOf(found))];
  const pairs: { label: string; note: string }[] = [];
  let [fromA, fromB] = [0, 0];
  for (const { added, removed, count } of changesBetween(was.map(spelt), is.map(spelt))) {
    for (let at = 0; at < count && !added && !removed; at += 1) {
      const leaf = was[fromA + at]?.[0]?.run.leaf;
      const note = is[fromB + at]?.[0]?.run.note;
      if (leaf?.type === 'footnoteReference' && note !== undefined) pairs.push({ label: leaf.identifier, note });
    }
    if (!added) fromA += count;
    if (!removed) fromB += count;
  }
  return pairs;
};
