import { useRef } from 'preact/hooks';
import { useWords } from '../../platform/words/words.ts';
import { type Placed, POWER, type PowerMap, SUPPORT } from './map.ts';
import { words } from './words.ts';

const SIDE = 600;
const EDGE = 40;
const REACH = SIDE - 2 * EDGE;

const xOf = ({ support }: Pick<Placed, 'support'>): number =>
  EDGE + ((support - SUPPORT.least) / (SUPPORT.most - SUPPORT.least)) * REACH;
const yOf = ({ power }: Pick<Placed, 'power'>): number => SIDE - EDGE - (power / POWER.most) * REACH;

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [1, 0],
  ArrowDown: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type At = Pick<Placed, 'power' | 'support'>;

/** What the drawing does to the map: puts somebody elsewhere, or moves them by so much. */
interface Hand {
  move: (id: number, to: At) => void;
  nudge: (id: number, by: At) => void;
}

const Spot = ({ one, nudge, held }: { one: Placed; nudge: Hand['nudge']; held: (id: number) => void }) => {
  const t = useWords(words);
  const [x, y] = [xOf(one), yOf(one)];
  const pressed = (event: KeyboardEvent): void => {
    const by = MOVES[event.key];
    if (!by) return;
    event.preventDefault();
    nudge(one.id, { power: by[0], support: by[1] });
  };
  const isRight = x > SIDE * 0.7;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      class={`spot ${one.kind}`}
      role="button"
      tabindex={0}
      aria-label={t.spot(one.name, one.power, one.support)}
      onKeyDown={pressed}
      onPointerDown={(event) => {
        event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
        held(one.id);
      }}
    >
      {one.kind === 'person' ? <circle cx={x} cy={y} r="11" /> : <rect x={x - 11} y={y - 11} width="22" height="22" />}
      <text x={isRight ? x - 17 : x + 17} y={y + 6} text-anchor={isRight ? 'end' : 'start'}>
        {one.name}
      </text>
    </g>
  );
};

const Ties = ({ map }: { map: PowerMap }) => {
  const t = useWords(words);
  const by = new Map(map.placed.map((one) => [one.id, one]));
  return (
    <>
      {map.ties.map((tie, nth) => {
        const [from, to] = [by.get(tie.from), by.get(tie.to)];
        if (!from || !to) return null;
        const [x1, y1, x2, y2] = [xOf(from), yOf(from), xOf(to), yOf(to)];
        const length = Math.hypot(x2 - x1, y2 - y1) || 1;
        const [stopX, stopY] = [x2 - ((x2 - x1) / length) * 18, y2 - ((y2 - y1) / length) * 18];
        return (
          <g key={nth} class="tie">
            <line x1={x1} y1={y1} x2={stopX} y2={stopY} marker-end="url(#tip)" />
            <text x={(x1 + x2) / 2} y={(y1 + y2) / 2 - 5} text-anchor="middle">
              {t.hows[tie.how]}
            </text>
          </g>
        );
      })}
    </>
  );
};

/** The map itself: two axes, whoever is placed, what ties them. Empty, it is what is copied on paper. */
export const Drawing = ({ map, hand }: { map: PowerMap; hand?: Hand }) => {
  const t = useWords(words);
  const holding = useRef<number | undefined>(undefined);
  const follow = (event: PointerEvent & { currentTarget: SVGSVGElement }): void => {
    const id = holding.current;
    if (id === undefined || !hand) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [((event.clientX - box.left) / box.width) * SIDE, ((event.clientY - box.top) / box.height) * SIDE];
    const support = SUPPORT.least + ((x - EDGE) / REACH) * (SUPPORT.most - SUPPORT.least);
    hand.move(id, { power: ((SIDE - EDGE - y) / REACH) * POWER.most, support });
  };
  const letGo = (): void => {
    holding.current = undefined;
  };
  return (
    <svg
      class="powermap"
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      onPointerMove={follow}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <title>{t.title}</title>
      <defs>
        <marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0L10 5L0 10z" />
        </marker>
      </defs>
      <path class="axes" d={`M${SIDE / 2} ${EDGE / 2}V${SIDE - EDGE / 2}M${EDGE / 2} ${SIDE / 2}H${SIDE - EDGE / 2}`} />
      <g class="ends">
        <text x={SIDE / 2 + 8} y={EDGE / 2 + 8}>
          {t.more}
        </text>
        <text x={SIDE / 2 + 8} y={SIDE - EDGE / 2}>
          {t.less}
        </text>
        <text x={EDGE / 2} y={SIDE / 2 - 8}>
          {t.against}
        </text>
        <text x={SIDE - EDGE / 2} y={SIDE / 2 - 8} text-anchor="end">
          {t.withUs}
        </text>
      </g>
      <Ties map={map} />
      {hand &&
        map.placed.map((one) => (
          <Spot
            key={one.id}
            one={one}
            nudge={hand.nudge}
            held={(id) => {
              holding.current = id;
            }}
          />
        ))}
    </svg>
  );
};
