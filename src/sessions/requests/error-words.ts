import type { Words } from '../../platform/words/words.ts';

const en: Record<string, string> = {
  aimMissing: 'Choose a kit, or say what you want to win.',
  kitUnknown: 'We have no such kit. Choose one from the list.',
  groupMissing: 'Say what your group is called.',
  kindMissing: 'Say what kind of group it is.',
  peopleMissing: 'Say how many of you there might be, as a number. For example, 15.',
  peopleMany: 'That is more than a hall holds. Write a number up to 5000.',
  outcodeUnknown: 'We don’t know that postcode. Use the part before the space, like B29.',
  placeMissing: 'Give the first half of your postcode, or tick “online”.',
  whenMissing: 'Give at least one time that could work.',
  whenUnknown: 'Write each time with its day and hour, like Tue 12 Jan 2027, 7pm.',
  whenPast: 'One of the times is past. Give times that are still to come.',
  whenFar: 'One of the times is more than a year and a half away. Give an earlier one.',
  whenMany: 'Give three times at most.',
  languageMissing: 'Say in which language it should be.',
  tooLong: 'That is too long. Keep it to 1000 letters.',
  nameMissing: 'Say what we should call you. Any name will do.',
  nameLong: 'That name is too long.',
  emailMissing: 'Give an e-mail address that we can write to.',
  emailWrong: 'Check the e-mail address: it should look like jean@example.org.',
};

const cy: typeof en = {
  aimMissing: 'Dewiswch becyn, neu dywedwch beth rydych am ei ennill.',
  kitUnknown: 'Does gennym ddim pecyn o’r fath. Dewiswch un o’r rhestr.',
  groupMissing: 'Dywedwch beth yw enw’ch grŵp.',
  kindMissing: 'Dywedwch pa fath o grŵp ydyw.',
  peopleMissing: 'Dywedwch faint ohonoch allai fod, fel rhif. Er enghraifft, 15.',
  peopleMany: 'Mae hynny’n fwy nag y gall neuadd ei ddal. Ysgrifennwch rif hyd at 5000.',
  outcodeUnknown: 'Dydyn ni ddim yn adnabod y cod post hwnnw. Defnyddiwch y rhan cyn y bwlch, fel CF43.',
  placeMissing: 'Rhowch hanner cyntaf eich cod post, neu ticiwch “ar-lein”.',
  whenMissing: 'Rhowch o leiaf un amser a allai weithio.',
  whenUnknown: 'Ysgrifennwch bob amser gyda’i ddiwrnod a’i awr, fel 12 Ionawr 2027, 7yp.',
  whenPast: 'Mae un o’r amseroedd wedi mynd heibio. Rhowch amseroedd sydd eto i ddod.',
  whenFar: 'Mae un o’r amseroedd fwy na blwyddyn a hanner i ffwrdd. Rhowch un cynharach.',
  whenMany: 'Rhowch dri amser ar y mwyaf.',
  languageMissing: 'Dywedwch ym mha iaith y dylai fod.',
  tooLong: 'Mae hynny’n rhy hir. Cadwch ef i 1000 o lythrennau.',
  nameMissing: 'Dywedwch beth ddylem eich galw. Gwnaiff unrhyw enw’r tro.',
  nameLong: 'Mae’r enw hwnnw’n rhy hir.',
  emailMissing: 'Rhowch gyfeiriad e-bost y gallwn ysgrifennu ato.',
  emailWrong: 'Gwiriwch y cyfeiriad e-bost: dylai edrych fel jean@example.org.',
};

export const errorWords: Words<typeof en> = { en, cy };
