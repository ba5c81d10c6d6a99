import type { Words } from '../../platform/words/words.ts';

const en = {
  newTitle: 'Tell us of your group',
  newLead:
    'A branch, a tenants’ union, a campaign: it can host trainings, keep versions of kits of its own, and its people review as one group.',
  name: 'What it is called',
  nameHint: 'As your own people say it. Its members see it, and beside a review it says which group has read.',
  kind: 'What kind of group',
  kinds: {
    'union-branch': 'Union branch',
    tenants: 'Tenants’ union or association',
    community: 'Community group',
    campaign: 'Campaign',
    faith: 'Faith group',
    'party-branch': 'Party branch',
    other: 'Something else',
  },
  outcode: 'Where about, if you like',
  outcodeHint:
    'The half of the postcode before the space, such as B29, so that help from nearby can be found. Never an address.',
  found: 'Add the group',
  members: 'Who belongs to it',
  membersHint:
    'Only people of the group see this page. Each stands here under the name they chose to publish, or as “someone”.',
  someone: 'Someone',
  you: 'you',
  contact: 'speaks for the group',
  since: (day: string) => `since ${day}`,
  waiting: (day: string) => `asked on ${day}, no answer yet`,
  makeContact: 'Let them speak for the group',
  takeOut: 'Take out',
  takeBack: 'Take back',
  ask: 'Ask somebody in',
  askHint: 'They get a letter, and belong only once they say yes by its button. We keep their address scrambled.',
  askContact: 'They may speak for the group, and ask others in',
  askSend: 'Send the letter',
  asked: 'The letter is on its way, unless they belong already.',
  leave: 'Leave this group',
  leaveHint:
    'Your part in it ends at once. To come back, somebody has to ask you in again. If you alone speak for it, whoever has belonged longest will.',
  leaveButton: 'Yes, leave',
  joinTitle: (group: string) => `Do you belong to ${group}?`,
  joinLead: 'Somebody who speaks for it asked you in. Only this button says yes; it also signs you in on this machine.',
  joinSee:
    'Its people will see the name you publish under (at first “someone”), nothing else. You can leave whenever you like.',
  join: 'Yes, I belong to it',
  joinNot: 'No: do nothing, and the letter lapses',
  errors: {
    groupNameMissing: 'Say what the group is called.',
    nameLong: 'That is too long: 120 letters at most.',
    kindMissing: 'Choose what kind of group it is.',
    outcodeWrong: 'We don’t know that. Use the part before the space, like B29.',
    emailMissing: 'Type their e-mail address.',
    emailWrong: 'That is not an e-mail address we can write to. Look for a missing @ or dot.',
    nameMissing: 'Say what the group is called.',
  },
};

const cy: typeof en = {
  newTitle: 'Dywedwch wrthym am eich grŵp',
  newLead:
    'Cangen, undeb tenantiaid, ymgyrch: gall gynnal hyfforddiant, cadw ei fersiynau ei hun o becynnau, ac mae ei bobl yn adolygu fel un grŵp.',
  name: 'Beth yw ei enw',
  nameHint:
    'Fel y mae’ch pobl eich hun yn ei ddweud. Mae ei aelodau’n ei weld, ac wrth ymyl adolygiad mae’n dweud pa grŵp sydd wedi darllen.',
  kind: 'Pa fath o grŵp',
  kinds: {
    'union-branch': 'Cangen undeb',
    tenants: 'Undeb neu gymdeithas denantiaid',
    community: 'Grŵp cymunedol',
    campaign: 'Ymgyrch',
    faith: 'Grŵp ffydd',
    'party-branch': 'Cangen plaid',
    other: 'Rhywbeth arall',
  },
  outcode: 'Ymhle, os mynnwch',
  outcodeHint: 'Hanner y cod post cyn y bwlch, er enghraifft B29, er mwyn dod o hyd i help gerllaw. Byth cyfeiriad.',
  found: 'Ychwanegu’r grŵp',
  members: 'Pwy sy’n perthyn iddo',
  membersHint:
    'Dim ond pobl y grŵp sy’n gweld y dudalen hon. Mae pob un yma dan yr enw y dewisodd gyhoeddi odano, neu fel “rhywun”.',
  someone: 'Rhywun',
  you: 'chi',
  contact: 'yn siarad dros y grŵp',
  since: (day) => `ers ${day}`,
  waiting: (day) => `gofynnwyd ar ${day}, dim ateb eto`,
  makeContact: 'Gadael iddyn nhw siarad dros y grŵp',
  takeOut: 'Tynnu allan',
  takeBack: 'Tynnu’n ôl',
  ask: 'Gofyn i rywun ymuno',
  askHint: 'Bydd yn cael llythyr, ac yn perthyn dim ond ar ôl dweud ie â’i fotwm. Cadwn y cyfeiriad wedi’i sgramblo.',
  askContact: 'Caiff siarad dros y grŵp, a gofyn i eraill',
  askSend: 'Anfon y llythyr',
  asked: 'Mae’r llythyr ar ei ffordd, oni bai ei fod yn perthyn yn barod.',
  leave: 'Gadael y grŵp hwn',
  leaveHint:
    'Daw eich rhan ynddo i ben ar unwaith. I ddod yn ôl, rhaid i rywun ofyn i chi eto. Os chi yn unig sy’n siarad drosto, pwy bynnag sydd wedi perthyn hiraf fydd yn gwneud.',
  leaveButton: 'Ie, gadael',
  joinTitle: (group) => `Ydych chi’n perthyn i ${group}?`,
  joinLead:
    'Gofynnodd rhywun sy’n siarad drosto i chi ymuno. Dim ond y botwm hwn sy’n dweud ie; mae hefyd yn eich mewngofnodi ar y peiriant hwn.',
  joinSee:
    'Bydd ei bobl yn gweld yr enw rydych yn cyhoeddi odano (“rhywun” ar y dechrau), a dim arall. Cewch adael pryd bynnag y mynnwch.',
  join: 'Ie, rwy’n perthyn iddo',
  joinNot: 'Na: peidiwch â gwneud dim, a bydd y llythyr yn dod i ben',
  errors: {
    groupNameMissing: 'Dywedwch beth yw enw’r grŵp.',
    nameLong: 'Mae hynny’n rhy hir: 120 llythyren ar y mwyaf.',
    kindMissing: 'Dewiswch pa fath o grŵp ydyw.',
    outcodeWrong: 'Nid ydym yn adnabod hwnnw. Defnyddiwch y rhan cyn y bwlch, fel B29.',
    emailMissing: 'Teipiwch ei gyfeiriad e-bost.',
    emailWrong: 'Nid yw hwnnw’n gyfeiriad e-bost y gallwn ysgrifennu ato. Chwiliwch am @ neu ddot sydd ar goll.',
    nameMissing: 'Dywedwch beth yw enw’r grŵp.',
  },
};

export const words: Words<typeof en> = { en, cy };
