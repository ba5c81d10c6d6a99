import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { proseTyped } from '../../../../kit/edit-text.ts';
import { printProse } from '../../../../kit/grammar.ts';
import type { Prose } from '../../../../kit/kit.ts';
import type { Say } from '../live/telling.ts';
import { docOf } from './doc.ts';
import { fixedBlock, fixedInline } from './fixed.ts';
import { keys } from './keys.ts';
import { cleanPasted } from './paste.ts';
import { nameOfBlock, proseOf } from './prose-of.ts';
import { schema } from './schema.ts';
import { toolbar } from './tools.ts';

const edited = new WeakSet<HTMLTextAreaElement>();

/** Each block as the editor holds it, and what it was made from. */
const originalsOf = (prose: Prose, state: EditorState) =>
  new Map(prose.map((node, at) => [nameOfBlock(state.doc.child(at).toJSON()), node]));

const attributesFor = (textarea: HTMLTextAreaElement, id: string): Record<string, string> => ({
  id,
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-labelledby': id.replace('f-', 'l-'),
  'aria-describedby': textarea.getAttribute('aria-describedby') ?? '',
  lang: textarea.lang,
  dir: textarea.dir,
});

/** The cursor, about where it stood in the textarea. */
const cursorIn = (state: EditorState, { selectionStart, value }: HTMLTextAreaElement): TextSelection => {
  const part = value.length === 0 ? 0 : selectionStart / value.length;
  const near = TextSelection.near(state.doc.resolve(Math.round(part * state.doc.content.size)));
  return near instanceof TextSelection ? near : TextSelection.create(state.doc, 0);
};

/** For those who want it, and for tables and sources, which the editor leaves as they are: the textarea again. */
const sourceTool = (t: Say, act: () => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'rich-source';
  button.textContent = t.asWritten;
  button.addEventListener('click', act);
  return button;
};

/**
 * Puts an editor over a textarea: the text as it looks, without a mark of Markdown. The textarea stays what is posted,
 * and stays to the letter as it was until something is changed.
 * @param footnotes labels that the kit defines, parted by spaces
 */
export const editOver = (textarea: HTMLTextAreaElement, footnotes: string, t: Say): void => {
  if (edited.has(textarea)) return;
  edited.add(textarea);
  const hadFocus = document.activeElement === textarea;
  const prose = proseTyped(textarea.value, footnotes.split(' '));
  const blank = EditorState.create({ doc: schema.nodeFromJSON(docOf(prose)), plugins: keys() });
  const state = blank.apply(blank.tr.setSelection(cursorIn(blank, textarea)));
  const originals = originalsOf(prose, state);
  const { id } = textarea;

  const frame = document.createElement('div');
  frame.className = 'rich';
  const label = document.getElementById(id.replace('f-', 'l-'));
  const tools = toolbar(t, label?.textContent ?? '', () => view);
  frame.append(tools.dom);
  const view: EditorView = new EditorView(
    { mount: frame.appendChild(document.createElement('div')) },
    {
      state,
      attributes: attributesFor(textarea, id),
      nodeViews: { fixed: fixedBlock(t), fixed_inline: fixedInline(t) },
      transformPastedHTML: cleanPasted,
      dispatchTransaction: (transaction) => {
        const next = view.state.apply(transaction);
        view.updateState(next);
        tools.show(next);
        if (!transaction.docChanged) return;
        textarea.value = printProse(proseOf(next.doc.toJSON(), originals));
        textarea.dispatchEvent(new Event('input', { bubbles: true }));
      },
    },
  );
  tools.show(state);
  tools.dom.append(
    sourceTool(t, () => {
      view.destroy();
      frame.remove();
      textarea.id = id;
      textarea.hidden = false;
      textarea.focus();
    }),
  );
  textarea.id = `${id}-text`;
  textarea.hidden = true;
  textarea.before(frame);
  label?.addEventListener('click', () => view.focus());
  for (const hint of textarea.closest('.f')?.querySelectorAll<HTMLElement>('.plain-hint') ?? []) hint.hidden = true;
  if (hadFocus) view.focus();
};
