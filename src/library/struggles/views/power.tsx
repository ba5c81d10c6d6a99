import { Prose } from '../../../platform/ui/prose.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { Scroll } from '../../works/views/scroll.tsx';
import { useLang } from '../../works/views/spoken.ts';
import type { StruggleReading } from '../read.ts';
import { words } from '../words.ts';
import { Towers } from './towers.tsx';

const PowerTable = ({ power }: StruggleReading['front']) => {
  const t = useWords(words);
  return (
    <Scroll label={t.powerTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.moment}</th>
            <th scope="col">{t.side}</th>
            <th scope="col">{t.who}</th>
            <th scope="col" class="n">
              {t.height}
            </th>
          </tr>
        </thead>
        <tbody>
          {power.map(({ when, side, label, height }, at) => (
            <tr key={at}>
              <th scope="row" class="nowrap">
                {when}
              </th>
              <td>{side}</td>
              <td>{label}</td>
              <td class="n">{height}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** Who held power at three moments, drawn and as a table, with what the text says of it. */
export const Power = ({ source, ...reading }: StruggleReading & { source: (number: number) => string | undefined }) => {
  const { front, moments, power, language } = reading;
  const t = useWords(words);
  const lang = useLang()(language);
  return (
    <section class="row" aria-labelledby="power">
      <h2 id="power" {...(power?.heading ? lang : {})}>
        {power?.heading?.text ?? t.power}
      </h2>
      <div class="wide towers">
        {moments.map((moment) => (
          <figure key={moment.when} {...lang}>
            <h3>{moment.when}</h3>
            <Towers moment={moment} />
            {moment.text && <figcaption>{moment.text}</figcaption>}
          </figure>
        ))}
      </div>
      <div class="wide">
        <p class="small soft">{t.heights}</p>
        <details>
          <summary>{t.table}</summary>
          <div {...lang}>
            <PowerTable {...front} />
          </div>
        </details>
      </div>
      {power && (
        <div class="body flow" {...lang}>
          <Prose body={power.body} source={source} />
        </div>
      )}
    </section>
  );
};
