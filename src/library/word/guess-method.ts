import type { Method } from '../../kit/kit.ts';

/** What people call what they do, in English and Welsh; the first that is found. */
const SAID: readonly [RegExp, Method][] = [
  [/\b(?:break|tea|coffee|lunch|egwyl|te|cinio)\b/i, 'break'],
  [/\b(?:role ?-?play|act(?:ing)? (?:it )?out|chwarae rôl)\b/i, 'role-play'],
  [
    /\b(?:go-?round|check-?in|check-?out|round the (?:circle|room)|introductions|icebreaker|tro o amgylch)\b/i,
    'go-round',
  ],
  [/\b(?:in pairs|pairs|partner|mewn parau)\b/i, 'pairs'],
  [/\b(?:small groups?|in (?:threes|fours|groups)|groups of|break-?outs?|tables?|grwpiau bach)\b/i, 'small-groups'],
  [/\b(?:film|video|clip|ffilm|fideo)\b/i, 'film'],
  [/\b(?:action plan(?:ning)?|next steps|what next|commitments?|camau nesaf)\b/i, 'action-planning'],
  [/\b(?:reflect(?:ion)?|debrief|evaluation|looking back|feedback|gwerthuso|adfyfyrio)\b/i, 'reflection'],
  [/\b(?:read(?:ing)?|darllen)\b/i, 'reading'],
  [/\b(?:exercise|activity|game|mapping|sort|quiz|ymarfer|gweithgaredd)\b/i, 'exercise'],
];

/** How something is done, by its title first and then its words; undefined when neither says. */
export const methodSaid = (title: string, words: string): Method | undefined =>
  (SAID.find(([said]) => said.test(title)) ?? SAID.find(([said]) => said.test(words)))?.[1];
