import type { Told } from './told.ts';

/** What can be wrong with the body of a kit. */
export const PROBLEMS_OF_BODY = {
  // Blocks
  'block-broken': {
    severity: 'error',
    message: 'This line begins like a block, but cannot be read as one.',
    mend: 'Write it so: :::step[Title]{#id minutes=10 method=pairs}, brackets and braces closed, on one line.',
  },
  'block-indented': {
    severity: 'error',
    message: 'This line of ::: does not stand at the left margin, so it is plain text.',
    mend: 'Move it to the left margin, out of any list or quote.',
  },
  'block-unclosed': {
    severity: 'error',
    message: 'The <name> that begins here is never closed.',
    mend: 'Put a line of <colons> after its end; what holds another block needs more colons than it.',
  },
  'block-colons': {
    severity: 'error',
    message: '“:::<name>” has as many colons as the “<outer>” around it, so the line that should end it ends both.',
    mend: 'Write the outer one with more colons, where it begins and where it ends: <more>.',
  },
  'code-unclosed': {
    severity: 'error',
    message: 'The code that begins here with <mark> is never closed.',
    mend: 'Put a line of <mark> after it.',
  },
  'block-stray-end': {
    severity: 'error',
    message: 'This line of colons closes nothing.',
    mend: 'Take it out, or give the block around it more colons than the blocks inside it.',
  },
  'block-unknown': {
    severity: 'notice',
    message: '“:::<name>” is not a block that this version knows; it is kept as it was.',
    mend: 'Look for a slip of the pen, or leave it if a newer version knows it.',
  },
  'block-misplaced': {
    severity: 'error',
    message: '“:::<name>” cannot stand <where>.',
    mend: '<how>.',
  },
  'title-missing': {
    severity: 'error',
    message: 'This <name> has no title.',
    mend: 'Write one in brackets after its name: :::<name>[Title].',
  },
  'title-unused': {
    severity: 'error',
    message: 'A block of <name> has no title.',
    mend: 'Move the words in brackets on to a line of their own.',
  },
  'title-markup': {
    severity: 'notice',
    message: 'A title is plain words: its emphasis, link or code is left out.',
    mend: 'Take the marks out of the title.',
  },
  'id-missing': {
    severity: 'error',
    message: 'This <name> has no id, so nothing can be said about it later.',
    mend: 'Write {#<id>} after its title.',
  },
  'id-invalid': {
    severity: 'error',
    message: 'The id “<value>” should be small letters a to z, digits and hyphens, at most 60.',
    mend: 'Write {#<id>} instead.',
  },
  'id-duplicate': {
    severity: 'error',
    message: 'The id “<value>” is already used on line <line>.',
    mend: 'Write {#<id>} here, and change the links that mean this one.',
  },
  'attribute-unknown': {
    severity: 'notice',
    message: 'A <name> has no “<key>” that this version knows; it is kept as it was.',
    mend: 'Look for a slip of the pen, or leave it if a newer version knows it.',
  },
  'attribute-missing': {
    severity: 'error',
    message: 'This <name> does not say its <key>.',
    mend: 'Write <example> in the braces.',
  },
  'attribute-choice': {
    severity: 'error',
    message: '<key> is “<value>”, which is not one of <choices>.',
    mend: 'Write one of <choices>.',
  },
  'attribute-minutes': {
    severity: 'error',
    message: '<key> is “<value>”; it should be a whole number from 1 to 240.',
    mend: 'Write <key>=10, or as many minutes as it takes; a longer step is better as several.',
  },
  'attribute-flag': {
    severity: 'error',
    message: '<key> takes no value.',
    mend: 'Write <key> alone, or take it out.',
  },
  'struggle-id': {
    severity: 'error',
    message: '“<value>” is not the id of a struggle.',
    mend: 'Write one such as struggle=grunwick-1976.',
  },
  'shortest-longer': {
    severity: 'error',
    message: 'The shortest form of this step (<shortest> minutes) is longer than the step (<minutes>).',
    mend: 'Make shortest <minutes> or less.',
  },
  // The session
  'no-steps': {
    severity: 'error',
    message: 'The kit has no step.',
    mend: 'Add one: :::step[Title]{#id minutes=10 method=pairs}.',
  },
  'too-many-steps': {
    severity: 'error',
    message: 'The kit has <count> steps; it may have 200.',
    mend: 'Make several kits of it.',
  },
  'too-many-minutes': {
    severity: 'error',
    message: 'The steps take <count> minutes in all, more than 24 hours.',
    mend: 'Make several kits of it.',
  },
  'hinge-missing': {
    severity: 'notice',
    message: 'No step is the hinge, where “who decides, who gains?” is asked.',
    mend: 'Write hinge in the braces of the step that asks it.',
  },
  'hinge-short': {
    severity: 'notice',
    message: 'The hinge can shrink to <minutes> minutes; under 5 is not enough for people to answer.',
    mend: 'Give it minutes and shortest of at least 5.',
  },
  'hinge-could': {
    severity: 'notice',
    message: 'The hinge is marked could, but it is the last thing that should go.',
    mend: 'Take keep=could out of its braces.',
  },
  'screen-alone': {
    severity: 'notice',
    message: 'This step needs a screen, and says nothing of a hall without one.',
    mend: 'Link to a handout, or say in its notes what to read aloud.',
  },
  // Evaluation
  'question-kind': {
    severity: 'error',
    message: 'This question does not say how it is answered.',
    mend: 'End it with (1-5), (yes/no) or (words).',
  },
  'questions-missing': {
    severity: 'error',
    message: 'This evaluation asks nothing.',
    mend: 'Write a list, one question an item, each ending with (1-5), (yes/no) or (words).',
  },
  // Conversations
  'conversation-empty': {
    severity: 'error',
    message: 'This conversation has no place to begin.',
    mend: 'Begin each moment with a heading, ### a-name, then what is said, then a list of replies.',
  },
  'node-duplicate': {
    severity: 'error',
    message: 'Two moments of this conversation are called “<value>”.',
    mend: 'Rename this one, and the links that mean it.',
  },
  'node-unreachable': {
    severity: 'notice',
    message: 'No reply leads to “<value>”.',
    mend: 'Link to it with (#<value>), or take it out.',
  },
  'node-endless': {
    severity: 'notice',
    message: 'From “<value>” no reply leads to an ending.',
    mend: 'Let one reply lead to a moment with no replies.',
  },
  'reply-feedback': {
    severity: 'error',
    message: 'This reply does not say what it did.',
    mend: 'After the reply write an em-dash (—), then what it did, then a link to what follows.',
  },
  'reply-link': {
    severity: 'error',
    message: 'This reply leads nowhere.',
    mend: 'End it with a link to the moment that follows: [Next](#a-name).',
  },
  'reply-dangling': {
    severity: 'error',
    message: 'This reply leads to “#<value>”, and no moment is called so.',
    mend: 'Write one of <choices>.',
  },
  // Links, pictures, footnotes
  'link-scheme': {
    severity: 'error',
    message: 'A link may not go to “<value>”.',
    mend: 'Begin it with https://, http:// or mailto:, or with # and an id in this kit.',
  },
  'link-dangling': {
    severity: 'error',
    message: 'This links to “#<value>”, and nothing in the kit has that id.',
    mend: '<how>',
  },
  'image-address': {
    severity: 'error',
    message: 'A picture is at “<value>”; pictures are kept beside the kit.',
    mend: 'Put the file in the folder media and write media/ and its name: ![What it shows](media/march.jpg).',
  },
  'image-alt': {
    severity: 'error',
    message: 'The picture <value> does not say what it shows, so some people will not know.',
    mend: 'Say it in the brackets: ![Twelve women outside a gate](<value>).',
  },
  'footnote-missing': {
    severity: 'error',
    message: 'There is no footnote “<value>”.',
    mend: 'Add a line: [^<value>]: Author, title, year, address (read or recalled).',
  },
} as const satisfies Record<string, Told>;
