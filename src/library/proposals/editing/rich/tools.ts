import { toggleMark } from 'prosemirror-commands';
import { undo } from 'prosemirror-history';
import type { MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { linkAllowed } from '../../../../kit/links.ts';
import type { Say } from '../live/telling.ts';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

const hasMark = ({ doc, selection, storedMarks }: EditorState, mark: MarkType): boolean => {
  const { from, to, empty, $from } = selection;
  return empty ? mark.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, mark);
};

const isWithin = ({ selection: { $from } }: EditorState, type: NodeType): boolean =>
  Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth)).some((node) => node.type === type);

/** Makes a list of the lines, or lines again of the list. */
const toggleList =
  (type: NodeType): Command =>
  (state, dispatch, view) =>
    isWithin(state, type) ? liftListItem(nodes.list_item)(state, dispatch, view) : wrapInList(type)(state, dispatch);

const toggleLink =
  (t: Say): Command =>
  (state, dispatch) => {
    const { selection, tr } = state;
    if (hasMark(state, marks.link)) {
      const { $from, empty } = selection;
      const [from, to] = empty ? [$from.start(), $from.end()] : [selection.from, selection.to];
      dispatch?.(tr.removeMark(from, to, marks.link));
      return true;
    }
    const typed = window.prompt(t.linkAsk, 'https://')?.trim() ?? '';
    if (typed === '' || typed === 'https://' || !linkAllowed(typed)) return false;
    const link = marks.link.create({ href: typed });
    if (selection.empty) dispatch?.(tr.insert(selection.from, schema.text(typed, [link])));
    else dispatch?.(tr.addMark(selection.from, selection.to, link));
    return true;
  };

interface Tool {
  label: string;
  command: Command;
  /** Whether it is on where the cursor stands; undefined for a tool that is never on. */
  isOn?: (state: EditorState) => boolean;
}

const toolsOf = (t: Say): Tool[] => [
  { label: t.bold, command: toggleMark(marks.strong), isOn: (state) => hasMark(state, marks.strong) },
  { label: t.italic, command: toggleMark(marks.em), isOn: (state) => hasMark(state, marks.em) },
  { label: t.list, command: toggleList(nodes.bullet_list), isOn: (state) => isWithin(state, nodes.bullet_list) },
  { label: t.numbered, command: toggleList(nodes.ordered_list), isOn: (state) => isWithin(state, nodes.ordered_list) },
  { label: t.link, command: toggleLink(t), isOn: (state) => hasMark(state, marks.link) },
  { label: t.undoTyping, command: undo },
];

/** The bar of tools over a text, which is called `of`. `show` puts it in step with where the cursor stands. */
export const toolbar = (
  t: Say,
  of: string,
  view: () => EditorView,
): { dom: HTMLElement; show(state: EditorState): void } => {
  const dom = document.createElement('div');
  dom.className = 'rich-tools';
  dom.setAttribute('role', 'toolbar');
  dom.setAttribute('aria-label', `${t.toolbar}: ${of}`);
  const buttons = toolsOf(t).map(({ label, command, isOn }) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    // The text keeps its cursor and a phone its keyboard.
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      command(view().state, view().dispatch, view());
      view().focus();
    });
    dom.append(button);
    return { button, isOn };
  });
  return {
    dom,
    show: (state) => {
      for (const { button, isOn } of buttons) if (isOn) button.setAttribute('aria-pressed', String(isOn(state)));
    },
  };
};
