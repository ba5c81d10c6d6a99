import { editorWords } from '../editor-words.ts';

export type Say = (typeof editorWords)['en'];

/** The editor's words in the page's language. */
export const pageWords = (): Say => {
  // Asked of the words themselves: what knows of languages comes with all that islands stand on, and is ten times as heavy.
  return document.documentElement.lang.startsWith('cy') ? editorWords.cy : editorWords.en;
};

/** Says something above the form, with an act if there is one to offer. */
export const tellAbove = (form: HTMLFormElement, text: string, offer?: { label: string; act: () => void }): void => {
  const line = form.closest('.body')?.querySelector<HTMLElement>('.draft-told');
  if (!line) return;
  line.textContent = text;
  if (offer) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'tool';
    button.textContent = offer.label;
    button.addEventListener('click', offer.act);
    line.append(button);
  }
  line.hidden = false;
};

/** Says something beside the button that sends. */
export const said = (form: HTMLFormElement, text: string): void => {
  const line = form.querySelector('.draft-kept');
  if (line && line.textContent !== text) line.textContent = text;
};

/** A text to be read only: the words, without the signs it is written down with. */
const withoutMarks = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/(?<!\\)\*+(?=\S)|(?<=\S)\*+/g, '')
    .replace(/\\([^\w\s])/g, '$1');

/** Shows how the kit reads now, under a field that says something else. */
export const showBeside = (form: HTMLFormElement, name: string, text: string, t: Say): void => {
  const field = form.querySelector(`[name="${CSS.escape(name)}"]`);
  const frame = field?.closest('.f');
  if (!frame) return;
  const beside = document.createElement('div');
  beside.className = 'reads-now';
  const label = document.createElement('strong');
  label.textContent = t.draft.newText;
  beside.append(label, withoutMarks(text));
  frame.append(beside);
  field?.closest('details')?.setAttribute('open', '');
};
