import type { Words } from '../../platform/words/words.ts';

const en = {
  sayWhy: 'Say why. One sentence is enough.',
  tooLong: 'Say it in fewer words.',
  chooseOne: 'Choose one of these.',
  sayIt: 'Say what you want to say.',
  nameTooLong: 'Give a name of at most 80 letters.',
  emailNeeded: 'Give an e-mail address, so that we can ask you whether it was you.',
  emailWrong: 'We can’t write to that address. Check it.',
  sayWhatChanged: 'Say what changed.',
  chooseEach: 'Choose what stays here.',
  nothingLeft: 'With these choices nothing of the suggestion is left. Choose otherwise, or take it back on its page.',
  notAKit: 'With these words the kit would not be whole. Look at the step again.',
  otherKit: 'That is another kit.',
  tooLarge: 'That is too large.',
  notUtf8: 'That is not text.',
  stepForWords: 'Choose the step that your words are for.',
};

const cy: typeof en = {
  sayWhy: 'Dywedwch pam. Mae un frawddeg yn ddigon.',
  tooLong: 'Dywedwch hynny mewn llai o eiriau.',
  chooseOne: 'Dewiswch un o’r rhain.',
  sayIt: 'Dywedwch yr hyn rydych am ei ddweud.',
  nameTooLong: 'Rhowch enw o 80 llythyren ar y mwyaf.',
  emailNeeded: 'Rhowch gyfeiriad e-bost, i ni allu gofyn ai chi oedd yno.',
  emailWrong: 'Allwn ni ddim ysgrifennu i’r cyfeiriad hwnnw. Gwiriwch ef.',
  sayWhatChanged: 'Dywedwch beth newidiodd.',
  chooseEach: 'Dewiswch beth sy’n aros yma.',
  nothingLeft:
    'Gyda’r dewisiadau hyn nid oes dim o’r awgrym ar ôl. Dewiswch yn wahanol, neu tynnwch ef yn ôl ar ei dudalen.',
  notAKit: 'Gyda’r geiriau hyn ni fyddai’r pecyn yn gyfan. Edrychwch ar y cam eto.',
  otherKit: 'Pecyn arall yw hwnnw.',
  tooLarge: 'Mae hynny’n rhy fawr.',
  notUtf8: 'Nid testun yw hwnnw.',
  stepForWords: 'Dewiswch y cam y mae’ch geiriau ar ei gyfer.',
};

/** What is wrong with a form of these pages, by its key. */
export const errorWords: Words<Record<string, string>> = { en, cy };
