/** What an error may say in a log. */
export interface Told {
  name: string;
  message: string;
  code?: string;
  /** The rule of the database that was broken. */
  constraint?: string;
  /** Where it was thrown: the frames alone, since the first lines repeat the message. */
  stack?: string;
  cause?: Told;
}

const MAIL = /[^\s@<>"'(),;]+@[^\s@<>"'(),;]+/g;
const IPV4 = /\b\d{1,3}(?:\.\d{1,3}){3}\b/g;
const IPV6 = /(?<![\w:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\w:])/gi;
const QUERY = /\?[^\s"')]+/g;
const QUOTED = /"[^"]*"/g;

const masked = (text: string): string =>
  text.replace(MAIL, '(address)').replace(IPV4, '(address)').replace(IPV6, '(address)').replace(QUERY, '?…');

/** PostgreSQL quotes the very values that it objects to in errors of these classes: data, and integrity. */
const QUOTES_VALUES = /^2[23]/;

const field = (error: Error, name: string): string | undefined => {
  const value: unknown = Object.getOwnPropertyDescriptor(error, name)?.value;
  return typeof value === 'string' ? value : undefined;
};

const CAUSES_MAX = 3;

/** An error as the log may keep it: no e-mail address, no network address, no query string, no value from the database. */
export const withoutPersons = (error: unknown, depth = 0): Told => {
  if (!(error instanceof Error)) return { name: typeof error, message: 'something other than an Error was thrown' };
  const code = field(error, 'code');
  const constraint = field(error, 'constraint_name');
  const message = QUOTES_VALUES.test(code ?? '') ? error.message.replace(QUOTED, '"…"') : error.message;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: masked(message),
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
    ...(frames && { stack: frames.join('\n') }),
    ...(error.cause !== undefined && depth < CAUSES_MAX && { cause: withoutPersons(error.cause, depth + 1) }),
  };
};
