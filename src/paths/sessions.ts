/** What happens with a kit: trainings, and what is told of them. */
export const sessionsPaths = {
  run: <const Code extends string>(code: Code) => `/e/${code}/run` as const,
  ran: <const Code extends string>(code: Code) => `/e/${code}/ran` as const,
  thanks: <const Code extends string>(code: Code) => `/e/${code}/thanks` as const,
  withdrawal: <const Token extends string>(token: Token) => `/runs/${token}/withdrawal` as const,
  told: <const Kit extends string>(kit: Kit) => `/library/${kit}/told` as const,
  toldSuggestion: <const Kit extends string, const Run extends string>(kit: Kit, run: Run) =>
    `/library/${kit}/told/${run}` as const,
} as const;
