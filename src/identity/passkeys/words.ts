import type { Words } from '../../platform/words/words.ts';

const en = {
  add: 'Add a passkey on this machine',
  use: 'Sign in with a passkey',
  hint: 'Your phone or computer keeps a key and opens it with your finger, face or PIN. No letter needed, and nothing to type.',
  failed: 'That did not work: the machine gave no key, or not one of ours. The letter always works.',
  or: 'Or',
  none: 'No passkeys yet.',
  without: 'To add one, JavaScript has to be on.',
  made: (day: string) => `made ${day}`,
  used: (day: string) => `last used ${day}`,
  remove: 'Remove',
};

const cy: typeof en = {
  add: 'Ychwanegu allwedd fynediad ar y peiriant hwn',
  use: 'Mewngofnodi ag allwedd fynediad',
  hint: 'Mae’ch ffôn neu gyfrifiadur yn cadw allwedd ac yn ei hagor â’ch bys, eich wyneb neu PIN. Dim angen llythyr, a dim byd i’w deipio.',
  failed:
    'Wnaeth hynny ddim gweithio: ni roddodd y peiriant allwedd, neu nid un o’n rhai ni. Mae’r llythyr bob amser yn gweithio.',
  or: 'Neu',
  none: 'Dim allweddi mynediad eto.',
  without: 'I ychwanegu un, rhaid i JavaScript fod ymlaen.',
  made: (day) => `gwnaed ${day}`,
  used: (day) => `defnyddiwyd ddiwethaf ${day}`,
  remove: 'Tynnu',
};

export const words: Words<typeof en> = { en, cy };
