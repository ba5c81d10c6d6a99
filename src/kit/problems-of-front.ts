import type { Told } from './told.ts';

/** What can be wrong with a text as a whole, and with its front matter. */
export const PROBLEMS_OF_FRONT = {
  // The text as a whole
  'text-empty': {
    severity: 'error',
    message: 'There is no text here.',
    mend: 'Begin with front matter between two lines of ---, then the steps.',
  },
  'text-too-long': {
    severity: 'error',
    message: 'This kit is longer than 1 MiB, so only its front matter was read.',
    mend: 'Move part of it into a second kit.',
  },
  'too-many-lines': {
    severity: 'error',
    message: 'This kit has <count> lines, more than 20,000, so only its front matter was read.',
    mend: 'Move part of it into a second kit.',
  },
  'too-many-definitions': {
    severity: 'error',
    message: 'This kit has <count> footnotes, more than 2,000, so only its front matter was read.',
    mend: 'Move part of it into a second kit.',
  },
  'too-deep': {
    severity: 'error',
    message: 'Things stand inside each other more than 16 deep here, so this part was kept as plain text.',
    mend: 'Take some of the lists, quotes, emphasis or blocks out of each other.',
  },
  'too-many-blocks': {
    severity: 'error',
    message: 'This kit has more than 2,000 blocks that begin with :::, so the rest were kept as plain text.',
    mend: 'Move part of it into a second kit.',
  },
  tangled: {
    severity: 'error',
    message: 'There are too many *, _, [ or ` in this passage to pair them, so it was kept as plain text.',
    mend: 'Break the passage into paragraphs, or take marks out of it.',
  },
  'too-many-problems': {
    severity: 'error',
    message: 'There are more problems than the 200 listed here.',
    mend: 'Mend these first, then check again.',
  },
  'not-utf8': {
    severity: 'error',
    message: 'Some letters could not be read: they show as \uFFFD.',
    mend: 'Save the file again as UTF-8, and put those letters right.',
  },
  // Front matter
  'front-missing': {
    severity: 'error',
    message: 'The kit does not begin with front matter.',
    mend: 'Make the first line ---, then a line for each of format, title, summary and so on, then a line of ---.',
  },
  'front-unclosed': {
    severity: 'error',
    message: 'The front matter that begins on the first line never ends.',
    mend: 'Put a line of --- after its last key.',
  },
  'front-too-long': {
    severity: 'error',
    message: 'The front matter is longer than 32,768 characters.',
    mend: 'Move long text into the background.',
  },
  'front-too-deep': {
    severity: 'error',
    message: 'The front matter has lists or maps inside each other more than 16 deep.',
    mend: 'Write it flat: only credits, participants, adapted-from and translation-of hold anything.',
  },
  'front-not-yaml': {
    severity: 'error',
    message: 'The front matter cannot be read here: <why>.',
    mend: '<how>',
  },
  'front-not-map': {
    severity: 'error',
    message: 'The front matter is not a list of keys and values.',
    mend: 'Write each line as a key, a colon, a space and a value: title: Why won’t she sign?',
  },
  'front-alias': {
    severity: 'error',
    message: 'The front matter uses an anchor, an alias or a tag (&, * or !), which kits do not have.',
    mend: 'Write the value out, in quotes if it begins with one of these signs.',
  },
  'key-missing': {
    severity: 'error',
    message: 'The front matter has no <key>.',
    mend: 'Add a line: <example>',
  },
  'key-unknown': {
    severity: 'notice',
    message: '“<key>” is not a key that this version knows; it is kept as it was.',
    mend: 'Look for a slip of the pen, or leave it if a newer version knows it.',
  },
  'key-shape': {
    severity: 'error',
    message: '<key> should be <what>.',
    mend: 'Write it so: <example>',
  },
  'key-choice': {
    severity: 'error',
    message: '<key> is “<value>”, which is not one of <choices>.',
    mend: 'Write one of <choices>.',
  },
  'key-too-long': {
    severity: 'error',
    message: '<key> has <count> characters; it may have <most>.',
    mend: 'Shorten it.',
  },
  'format-unknown': {
    severity: 'error',
    message: 'This kit says its format is “<value>”; this house reads fundi-kit/1.',
    mend: 'Write format: fundi-kit/1, or use a newer Fundi.',
  },
  'language-unknown': {
    severity: 'error',
    message: '“<value>” is not a language tag.',
    mend: 'Write one such as en-GB, cy, gu or ur.',
  },
  'licence-closed': {
    severity: 'notice',
    message: '“<value>” is not a licence under which the library publishes.',
    mend: 'Choose CC-BY-SA-4.0, CC-BY-4.0 or CC0-1.0.',
  },
  'participants-range': {
    severity: 'error',
    message: 'participants should be whole numbers from 2 to 5,000, the smaller first.',
    mend: 'Write it so: participants: {min: 6, max: 24}',
  },
  'outcomes-many': {
    severity: 'error',
    message: 'There are <count> outcomes; there may be 8.',
    mend: 'Keep those that a participant would remember next day.',
  },
} as const satisfies Record<string, Told>;
