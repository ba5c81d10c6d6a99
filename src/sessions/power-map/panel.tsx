import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../platform/words/words.ts';
import {
  KINDS,
  type Placed,
  POWER,
  type PowerMap,
  SUPPORT,
  TIES,
  type Tie,
  withoutPlaced,
  withoutTie,
  withPlaced,
  withTie,
} from './map.ts';
import { words } from './words.ts';

interface PanelProps {
  map: PowerMap;
  change: (how: (map: PowerMap) => PowerMap) => void;
}

type Sent = TargetedSubmitEvent<HTMLFormElement>;

/** What a form of ours was sent with; nothing leaves the page. */
const fieldsOf = (event: Sent): ((name: string) => string) => {
  event.preventDefault();
  const fields = new FormData(event.currentTarget);
  return (name) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
};

const Slide = ({ name, label, range }: { name: string; label: string; range: { least: number; most: number } }) => {
  const [value, say] = useState(Math.round((range.least + range.most) / 2));
  return (
    <p>
      <label for={`pm-${name}`}>
        {label}: <output for={`pm-${name}`}>{value}</output>
      </label>
      <input
        id={`pm-${name}`}
        type="range"
        name={name}
        min={range.least}
        max={range.most}
        value={value}
        onInput={(event) => say(Number(event.currentTarget.value))}
      />
    </p>
  );
};

const Adding = ({ change }: PanelProps) => {
  const t = useWords(words);
  const add = (event: Sent): void => {
    const field = fieldsOf(event);
    const kind: Placed['kind'] = KINDS.find((one) => one === field('kind')) ?? 'person';
    const one = { name: field('name'), kind, power: Number(field('power')), support: Number(field('support')) };
    change((map) => withPlaced(map, one));
    event.currentTarget.reset();
  };
  return (
    <form onSubmit={add}>
      <h2>{t.add}</h2>
      <p>
        <label for="pm-name">{t.name}</label>
        <span class="hint" id="pm-name-hint">
          {t.nameHint}
        </span>
        <input id="pm-name" name="name" required maxLength={60} autocomplete="off" aria-describedby="pm-name-hint" />
      </p>
      <p>
        <label for="pm-kind">{t.kind}</label>
        <select id="pm-kind" name="kind">
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t.kinds[kind]}
            </option>
          ))}
        </select>
      </p>
      <Slide name="power" label={t.power} range={POWER} />
      <Slide name="support" label={t.support} range={SUPPORT} />
      <p>
        <button type="submit" class="btn">
          {t.place}
        </button>
      </p>
    </form>
  );
};

const Who = ({ map, name, label }: { map: PowerMap; name: string; label: string }) => (
  <p>
    <label for={`pm-${name}`}>{label}</label>
    <select id={`pm-${name}`} name={name}>
      {map.placed.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </select>
  </p>
);

const Tying = ({ map, change }: PanelProps) => {
  const t = useWords(words);
  const tie = (event: Sent): void => {
    const field = fieldsOf(event);
    const how: Tie['how'] = TIES.find((one) => one === field('how')) ?? 'pays';
    const one = { from: Number(field('from')), to: Number(field('to')), how };
    change((map) => withTie(map, one));
  };
  const nameOf = (id: number): string => map.placed.find((one) => one.id === id)?.name ?? '';
  return (
    <form onSubmit={tie}>
      <h2>{t.ties}</h2>
      <Who map={map} name="from" label={t.from} />
      <p>
        <label for="pm-how">{t.how}</label>
        <select id="pm-how" name="how">
          {TIES.map((how) => (
            <option key={how} value={how}>
              {t.hows[how]}
            </option>
          ))}
        </select>
      </p>
      <Who map={map} name="to" label={t.to} />
      <p>
        <button type="submit" class="btn quiet">
          {t.tie}
        </button>
      </p>
      <ul class="list">
        {map.ties.map((one, at) => (
          <li key={`${one.from} ${one.how} ${one.to}`}>
            {nameOf(one.from)} {t.hows[one.how]} {nameOf(one.to)}{' '}
            <button type="button" class="plainbtn" onClick={() => change((now) => withoutTie(now, at))}>
              {t.untie}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
};

/** What is on the map, said in words: for whoever does not see the drawing, and to take somebody off. */
const OnIt = ({ map, change }: PanelProps) => {
  const t = useWords(words);
  return (
    <section aria-labelledby="pm-on">
      <h2 id="pm-on">{t.onIt}</h2>
      <ul class="list">
        {map.placed.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b> <span class="soft">{t.line(one.power, one.support)}</span>{' '}
            <button type="button" class="plainbtn" onClick={() => change((now) => withoutPlaced(now, one.id))}>
              {t.takeOff(one.name)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** All that changes the map without touching the drawing. */
export const Panel = (props: PanelProps) => (
  <>
    <Adding {...props} />
    {props.map.placed.length > 0 && <OnIt {...props} />}
    {props.map.placed.length > 1 && <Tying {...props} />}
  </>
);
