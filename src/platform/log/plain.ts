import { z } from 'zod';

const Line = z.looseObject({
  time: z.string(),
  level: z.string(),
  msg: z.string().default(''),
  error: z.looseObject({ stack: z.string().optional() }).optional(),
});

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** One JSON line of the log as a line for a person: the time, the level where it matters, the event, its facts. */
export const plainLines = (json: string): string => {
  const { time, level, msg, error, ...facts } = Line.parse(JSON.parse(json));
  const { stack, ...about } = error ?? {};
  const loud = level === 'info' ? '' : `${level}: `;
  const told = Object.entries({ ...facts, ...about }).map(([name, value]) => `${name}=${shown(value)}`);
  return `${[time.slice(11, 19), `${loud}${msg}`, ...told].join(' ')}\n${stack ? `${stack}\n` : ''}`;
};
