import { REPORTED, type Reported } from '../../platform/ui/report-link.tsx';

/** What a report is about, as the link says it: `remark.3f…`, `kit.six-points`. */
export interface About {
  thing: Reported;
  id: string;
}

const SHAPE = /^([a-z]{2,20})\.([A-Za-z0-9-]{1,80})$/;

/** Reads what a link says; undefined when it says nothing that we know. */
export const aboutOf = (of: string | undefined): About | undefined => {
  const [, word, id] = SHAPE.exec(of ?? '') ?? [];
  const thing = REPORTED.find((one) => one === word);
  return thing && id ? { thing, id } : undefined;
};

export const written = ({ thing, id }: About): string => `${thing}.${id}`;
