import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Publish an edition',
  lead: 'Everything merged since the last edition goes into print under a number.',
  notes: 'What changed, and why',
  notesHint:
    'Written from the reasons people gave. It stands on the kit’s page and behind the code on every printed sheet.',
  press: 'Publish this edition',
  nothing: 'Nothing has been merged since the last edition.',
};

const cy: typeof en = {
  title: 'Cyhoeddi argraffiad',
  lead: 'Mae popeth a unwyd ers yr argraffiad diwethaf yn mynd i brint o dan rif.',
  notes: 'Beth newidiodd, a pham',
  notesHint:
    'Wedi’i ysgrifennu o’r rhesymau a roddodd pobl. Mae’n sefyll ar dudalen y pecyn a thu ôl i’r cod ar bob dalen a argreffir.',
  press: 'Cyhoeddi’r argraffiad hwn',
  nothing: 'Does dim wedi’i uno ers yr argraffiad diwethaf.',
};

export const words: Words<typeof en> = { en, cy };
