import type { Context } from 'hono';
import type { Act } from '../act.ts';
import type { Language } from '../words/language.ts';
import type { Limits } from './limits.ts';
import type { Site } from './site.ts';

/** What every request carries. `Actor` is whatever identity says it is. */
export interface Env<Actor = unknown> {
  Bindings: { incoming?: import('node:http').IncomingMessage };
  Variables: {
    act: Act<Actor>;
    site: Site;
    limits: Limits;
    language: Language;
    /** Somebody signed in: what is sent is for them alone. */
    signedIn: boolean;
    /** The language was asked for in the address, so links keep it. */
    languageChosen: boolean;
    /** Names this request in the log and on the error page. */
    requestId: string;
    /** Who asks, as a key that is salted anew each day and never kept; for limits only. */
    sourceKey: string;
    /** The kept store's count of drops when this request began. */
    keptSince: number;
  };
}

export type Asked<Actor = unknown> = Context<Env<Actor>>;
