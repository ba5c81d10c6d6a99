import { useWords } from '../../../platform/words/words.ts';
import { useLang } from '../../works/views/spoken.ts';
import type { StruggleReading } from '../read.ts';
import { words } from '../words.ts';
import { Marked } from './marked.tsx';

/** What is still argued about. */
export const Disputed = ({
  front,
  language,
  source,
}: StruggleReading & { source: (number: number) => string | undefined }) => {
  const t = useWords(words);
  const lang = useLang()(language);
  if (front.disputed.length === 0) return null;
  return (
    <section class="row hung" aria-labelledby="disputed">
      <h2 id="disputed">{t.disputed}</h2>
      <ul class="body argued" {...lang}>
        {front.disputed.map((line) => (
          <li key={line}>
            <Marked text={line} source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The numbered sources, each with how far it was read. */
export const Sources = ({ front, language }: StruggleReading) => {
  const t = useWords(words);
  const lang = useLang()(language);
  return (
    <section class="row hung" aria-labelledby="sources">
      <h2 id="sources">{t.sources}</h2>
      <ol class="body on sources">
        {front.sources.map(({ n, text, url, read, note }) => (
          <li key={n} id={`source-${n}`} value={n}>
            <span {...lang}>
              {url ? (
                <a href={url} rel="noopener">
                  {text}
                </a>
              ) : (
                text
              )}
              {note && ` (${note})`}.
            </span>{' '}
            <span class="soft">{t.read[read]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
};
