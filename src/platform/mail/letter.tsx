import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../text/direction.ts';
import { inLanguage } from '../ui/page-context.ts';
import type { Language } from '../words/language.ts';

/**
 * One thing in a letter: a paragraph, somebody's own words, the one button, a code to type, or a list of lines with an address each.
 * Addresses are paths of ours (`/me`): where the house stands is known when the letter is sent.
 */
export type LetterPart =
  | { say: string }
  | { quote: string }
  | { press: string; at: string }
  | { code: string }
  | { lines: readonly { label: string; at: string }[] };

export interface LetterDraft {
  language: Language;
  /** Neutral: phones are shared. No kit's title, no word such as strike. */
  subject: string;
  parts: readonly LetterPart[];
  /** Small print at the end: why this came, and how to stop it. */
  foot: readonly string[];
}

/** A letter as it is sent. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

const WIDTH = 72;

const wrapped = (text: string, before = ''): string =>
  text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(/ +/)) {
        const last = lines.at(-1) ?? '';
        if (last && last.length + word.length + 1 + before.length > WIDTH) lines.push(word);
        else lines[lines.length - 1] = last ? `${last} ${word}` : word;
      }
      return lines.map((one) => (before + one).trimEnd()).join('\n');
    })
    .join('\n');

const asText = (part: LetterPart): string => {
  if ('say' in part) return wrapped(part.say);
  if ('quote' in part) return wrapped(part.quote, '> ');
  if ('press' in part) return `${wrapped(`${part.press}:`)}\n${part.at}`;
  if ('code' in part) return `    ${part.code}`;
  return part.lines.map(({ label, at }) => `${wrapped(`- ${label}`)}\n  ${at}`).join('\n');
};

const INK = '#1d1914';
const PAPER = '#fbf7ef';

const Part = ({ part }: { part: LetterPart }): ComponentChildren => {
  const flow = { margin: '0 0 16px' };
  if ('say' in part)
    return (
      <p dir={directionOf(part.say)} style={flow}>
        {part.say}
      </p>
    );
  if ('quote' in part)
    return (
      <blockquote
        dir={directionOf(part.quote)}
        style={{ ...flow, padding: '0 0 0 12px', borderLeft: `3px solid ${INK}`, whiteSpace: 'pre-line' }}
      >
        {part.quote}
      </blockquote>
    );
  if ('press' in part)
    return (
      <p style={flow}>
        <a
          href={part.at}
          style={{ display: 'inline-block', padding: '12px 20px', background: INK, color: PAPER, fontWeight: 'bold' }}
        >
          {part.press}
        </a>
      </p>
    );
  if ('code' in part)
    return <p style={{ ...flow, fontSize: '28px', letterSpacing: '4px', fontWeight: 'bold' }}>{part.code}</p>;
  return (
    <ul style={{ ...flow, paddingLeft: '20px' }}>
      {part.lines.map(({ label, at }) => (
        <li key={at}>
          <a href={at} style={{ color: INK }}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
};

/** Where a path of ours leads from a letter: a Welsh one to pages in Welsh, whatever the browser is set to. */
const whole = (path: string, baseUrl: string, language: Language): string =>
  baseUrl + (language === 'cy' ? inLanguage(path, language) : path);

const addressed = (part: LetterPart, at: (path: string) => string): LetterPart => {
  if ('press' in part) return { ...part, at: at(part.at) };
  if ('lines' in part) return { lines: part.lines.map((line) => ({ label: line.label, at: at(line.at) })) };
  return part;
};

/** A letter from its parts, as text and as HTML that needs no picture and fetches nothing. `baseUrl`: where the house stands. */
export const letterOf = ({ language, foot, ...draft }: LetterDraft, baseUrl: string): Letter => {
  const subject = draft.subject.replace(/\s+/g, ' ').trim();
  const parts = draft.parts.map((part) => addressed(part, (path) => whole(path, baseUrl, language)));
  const text = [...parts.map(asText), '--', ...foot.map((line) => wrapped(line))].join('\n\n');
  const html = renderToString(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{subject}</title>
      </head>
      <body
        style={{ margin: '0', padding: '24px', background: PAPER, color: INK, font: '17px/1.5 Verdana, sans-serif' }}
      >
        <div style={{ maxWidth: '560px' }}>
          {parts.map((part, at) => (
            <Part key={at} part={part} />
          ))}
          <hr style={{ border: '0', borderTop: `1px solid ${INK}` }} />
          {foot.map((line) => (
            <p key={line} style={{ margin: '0 0 8px', fontSize: '15px' }}>
              {line}
            </p>
          ))}
        </div>
      </body>
    </html>,
  );
  return { subject, text: `${text}\n`, html: `<!doctype html>${html}` };
};
