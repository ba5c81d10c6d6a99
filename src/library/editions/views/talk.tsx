import type { RootContent } from 'mdast';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConversationNode } from '../../../kit/kit.ts';
import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { useAddress } from '../../../platform/ui/page-context.ts';
import { Prose } from '../../../platform/ui/prose.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../rehearsal-words.ts';
import { type Moment, readWay, walk } from '../rehearse.ts';

export interface TalkProps {
  slug: string;
  exercise: string;
  /** BCP 47, of the kit. */
  language: string;
  /** Shown before the first node only. */
  intro: RootContent[];
  nodes: ConversationNode[];
  /** The answers given so far. */
  way: number[];
}

/** A node's own address, with the way there, so that nothing need be kept anywhere. */
const addressOf = ({ slug, exercise }: TalkProps, to: string, way: readonly number[]): string =>
  way.length === 0
    ? paths.rehearsal(slug, exercise)
    : `${paths.rehearsalNode(slug, exercise, to)}?way=${way.join('-')}`;

/** In the browser answers change the page without asking the server; the address follows, and Back goes back. */
const useWay = (props: TalkProps) => {
  const [way, go] = useState(props.way);
  const inTongue = useAddress();
  useEffect(() => {
    const back = () => go(readWay(new URLSearchParams(window.location.search).get('way') ?? undefined));
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  }, []);
  const answer = (event: Event, to: string, next: number[]): void => {
    event.preventDefault();
    window.history.pushState(null, '', inTongue(addressOf(props, to, next)));
    go(next);
  };
  return { way, answer };
};

const Did = ({ reply, within }: Pick<Moment, 'reply'> & { within: (id: string) => string }) => {
  const t = useWords(words);
  if (!reply) return null;
  return (
    <div class="did flow">
      <p class="kind">{t.youSaid}</p>
      <Prose body={reply.says} within={within} />
      <p class="kind">{t.whatItDid}</p>
      <Prose body={reply.feedback} within={within} />
    </div>
  );
};

/** One moment of the conversation: what your answer did, what she says now, what you might say. */
export const Talk = (props: TalkProps) => {
  const t = useWords(words);
  const { way, answer } = useWay(props);
  const inTongue = useAddress();
  // What the text links to, a handout say, stands on the page of the kit.
  const within = (id: string): string => inTongue(`${paths.kit(props.slug)}#${id}`);
  const top = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) top.current?.focus();
    moved.current = true;
  }, [way]);
  const moment = walk(props.nodes, way);
  if (!moment) return null;
  const { node, reply, hers } = moment;
  const first = props.nodes[0]?.id ?? '';
  return (
    <div class="rehearsal" lang={props.language}>
      {!reply && (
        <div class="flow">
          <Prose body={props.intro} under={1} within={within} />
        </div>
      )}
      <Did reply={reply} within={within} />
      <div class="said-now flow">
        <h2 ref={top} tabIndex={-1}>
          {node.title}
        </h2>
        <Prose body={node.said} under={1} within={within} />
      </div>
      {node.replies.length > 0 ? <h3>{t.choose}</h3> : <p class="kind">{t.ending}</p>}
      <ol class="replies">
        {node.replies.map(({ says, to }, at) => {
          const next = [...moment.way, at];
          return (
            <li key={`${node.id}-${at}`}>
              <A href={addressOf(props, to, next)} onClick={(event) => answer(event, to, next)}>
                <Prose body={says.flatMap((one) => (one.type === 'paragraph' ? one.children : []))} />
              </A>
            </li>
          );
        })}
      </ol>
      {hers !== undefined && <p role="status">{t.talked(hers)}</p>}
      {reply && (
        <p class="acts">
          <A
            class={node.replies.length === 0 ? 'btn' : ''}
            href={addressOf(props, first, [])}
            onClick={(event) => answer(event, first, [])}
          >
            {t.again}
          </A>
          <A href={`${paths.kit(props.slug)}#${props.exercise}`}>{t.paper}</A>
        </p>
      )}
    </div>
  );
};
