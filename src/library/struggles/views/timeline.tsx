import { useWords } from '../../../platform/words/words.ts';
import { Scroll } from '../../works/views/scroll.tsx';
import { useLang } from '../../works/views/spoken.ts';
import { shownDate } from '../draw/when.ts';
import type { StruggleReading } from '../read.ts';
import { words } from '../words.ts';
import { LineDrawing } from './line.tsx';
import { Marks } from './marked.tsx';

type SourceLink = (number: number) => string | undefined;

const EventsTable = ({ front, told, source }: Pick<StruggleReading, 'front' | 'told'> & { source: SourceLink }) => {
  const t = useWords(words);
  return (
    <Scroll label={t.eventsByDate}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.source}</th>
          </tr>
        </thead>
        <tbody>
          {front.events.map((event, at) => (
            <tr key={at}>
              <th scope="row" class="nowrap">
                {told.happenings[at]?.shown}
              </th>
              <td>{event.turn ? <strong>{event.text}</strong> : event.text}</td>
              <td>
                <Marks numbers={event.source} source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

const BreaksTable = ({ front, language }: Pick<StruggleReading, 'front' | 'language'>) => {
  const t = useWords(words);
  const { label, breaks } = front.line;
  if (breaks.length === 0) return null;
  return (
    <Scroll label={t.broken(label)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.broken(label)}</th>
            <th scope="col">{t.brokenFrom}</th>
            <th scope="col">{t.brokenTo}</th>
          </tr>
        </thead>
        <tbody>
          {breaks.map((one) => (
            <tr key={one.from}>
              <th scope="row">{one.label}</th>
              <td class="nowrap">{shownDate(one.from, language)}</td>
              <td class="nowrap">{shownDate(one.to, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
};

/** The struggle's line, drawn for three widths, and the same facts as tables. */
export const Timeline = ({ source, ...reading }: StruggleReading & { source: SourceLink }) => {
  const { front, told, pictures, language } = reading;
  const t = useWords(words);
  const lang = useLang();
  const label = `${told.name}. ${front.line.caption}`;
  return (
    <section class="row" aria-labelledby="line">
      <h2 id="line">{told.breaks.length > 0 ? t.lineBroken : t.lineWhole}</h2>
      <figure class="wide">
        {(['phone', 'page', 'desk'] as const).map((frame) => (
          <LineDrawing key={frame} picture={pictures[frame]} frame={frame} label={label} {...lang(language)} />
        ))}
        <figcaption>
          <span {...lang(language)}>{front.line.caption}</span> {t.turning} {t.stretched}
        </figcaption>
      </figure>
      <details class="wide">
        <summary>{t.table}</summary>
        <div class="flow" {...lang(language)}>
          <EventsTable front={front} told={told} source={source} />
          <BreaksTable front={front} language={language} />
        </div>
      </details>
    </section>
  );
};
