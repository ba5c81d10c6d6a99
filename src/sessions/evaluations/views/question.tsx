import type { AskedQuestion } from '../../../library/index.ts';
import type { SentBack } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { questionField, VALUES } from '../fields.ts';
import { words } from '../words.ts';

interface Asking {
  question: AskedQuestion;
  /** BCP 47, of the kit. */
  language: string;
  sent: SentBack | undefined;
}

const useFault = (name: string, sent: SentBack | undefined) => {
  const fault = sent?.errors.find(({ field }) => field === name)?.message;
  return {
    fault:
      fault === undefined ? null : (
        <p class="err" id={`e-${name}`}>
          {fault}
        </p>
      ),
    isBad: fault !== undefined,
  };
};

const Legend = ({ question: { number, asks }, language }: Pick<Asking, 'question' | 'language'>) => (
  <>
    <b class="num">{number}</b> <span lang={language}>{asks}</span>
  </>
);

const Picked = ({ question, language, sent }: Asking) => {
  const t = useWords(words);
  const name = questionField(question.number);
  const { fault, isBad } = useFault(name, sent);
  const isScale = question.answer === '1-5';
  const said = (value: string): string => (value === 'yes' || value === 'no' ? t.values[value] : value);
  return (
    <fieldset class={isBad ? 'ranstep bad' : 'ranstep'}>
      <legend>
        <Legend question={question} language={language} />
      </legend>
      {fault}
      <div class={isScale ? 'outcomes five' : 'outcomes two'}>
        {VALUES[question.answer].map((value, at) => {
          const id = at === 0 ? `f-${name}` : `f-${name}.${value}`;
          return (
            <span key={value}>
              <input type="radio" id={id} name={name} value={value} checked={sent?.typed[name]?.[0] === value} />
              <label for={id}>
                {said(value)}
                {isScale && at === 0 && <span class="vh">, {t.scale.least}</span>}
                {isScale && at === 4 && <span class="vh">, {t.scale.most}</span>}
              </label>
            </span>
          );
        })}
      </div>
      {isScale && (
        <p class="ends small soft" aria-hidden="true">
          <span>{t.scale.least}</span> <span>{t.scale.most}</span>
        </p>
      )}
    </fieldset>
  );
};

const Written = ({ question, language, sent }: Asking) => {
  const t = useWords(words);
  const name = questionField(question.number);
  const { fault, isBad } = useFault(name, sent);
  const described = [`h-${name}`, fault && `e-${name}`].filter(Boolean).join(' ');
  return (
    <div class={isBad ? 'f bad' : 'f'}>
      <label for={`f-${name}`}>
        <Legend question={question} language={language} />
      </label>
      <p class="hint" id={`h-${name}`}>
        {t.wordsHint}
      </p>
      {fault}
      <textarea
        id={`f-${name}`}
        name={name}
        rows={2}
        autocomplete="off"
        aria-describedby={described}
        {...(fault ? { 'aria-invalid': true } : {})}
      >
        {sent?.typed[name]?.[0] ?? ''}
      </textarea>
    </div>
  );
};

/** One question of the sheet: large targets, or a few lines. */
export const Asked = (props: Asking) =>
  props.question.answer === 'words' ? <Written {...props} /> : <Picked {...props} />;
