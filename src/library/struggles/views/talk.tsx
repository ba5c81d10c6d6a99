import { useWords } from '../../../platform/words/words.ts';
import { useLang } from '../../works/views/spoken.ts';
import type { StruggleReading } from '../read.ts';
import { words } from '../words.ts';

/** The question that the struggle leaves, large, and more to talk about. */
export const Talk = ({ front, language }: StruggleReading) => {
  const t = useWords(words);
  const lang = useLang()(language);
  return (
    <div class="night asked">
      <section class="row" aria-labelledby="hinge">
        <h2 id="hinge">{t.hinge}</h2>
        <p class="question" {...lang}>
          {front.hinge}
        </p>
      </section>
      <section class="row" aria-labelledby="talk">
        <h2 id="talk">{t.talk}</h2>
        <ol class="body list" {...lang}>
          {front.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <p class="aside">{t.talkHow}</p>
      </section>
    </div>
  );
};
