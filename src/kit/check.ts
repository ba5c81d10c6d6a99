import type { Parsed, Problem } from './kit.ts';

/**
 * The problems of a text that is to be published or imported: what stops it is an error, here also a licence that is not
 * open. With no error it may be.
 */
export const checkKit = ({ problems }: Parsed): Problem[] =>
  problems.map((problem) => (problem.code === 'licence-closed' ? { ...problem, severity: 'error' } : problem));
