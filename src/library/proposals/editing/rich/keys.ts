import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { splitListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, Plugin } from 'prosemirror-state';
import { schema } from './schema.ts';

const { nodes, marks } = schema;

const newLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
});

/** “- ” or “1. ” at the beginning of a line begins a list, as people type one. */
const listAsTyped = new Plugin({
  props: {
    handleTextInput: (view, from, _to, text) => {
      if (text !== ' ') return false;
      const { $from } = view.state.selection;
      if ($from.parent.type !== nodes.paragraph) return false;
      const before = $from.parent.textBetween(0, $from.parentOffset);
      const type = /^[-*•]$/.test(before) ? nodes.bullet_list : before === '1.' ? nodes.ordered_list : undefined;
      if (!type) return false;
      view.dispatch(view.state.tr.delete(from - before.length, from));
      wrapInList(type)(view.state, view.dispatch);
      return true;
    },
  },
});

/** What keys do. Tab is left alone: it leads out of the text, as it leads out of every field. */
export const keys = (): Plugin[] => [
  history(),
  listAsTyped,
  keymap({
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.em),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Shift-Enter': newLine,
    Enter: splitListItem(nodes.list_item),
  }),
  keymap(baseKeymap),
];
