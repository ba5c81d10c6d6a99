import type { Words } from '../../platform/words/words.ts';

interface LetterWords {
  askSubject: string;
  ask: Record<'story' | 'answer', string>;
  how: string;
  askPress: string;
  nothing: string;
  askFoot: string;
  metSubject: string;
  met: string;
  metHow: string;
  metFoot: string;
}

const en: LetterWords = {
  askSubject: 'Somebody would like to talk to you',
  ask: {
    story: 'Somebody read what you tried, and would like to talk to you about it.',
    answer: 'Whoever asked a question that you answered would like to talk to you.',
  },
  how: 'They do not know who you are, and we do not say who they are. If you say yes, each of you gets the other’s e-mail address, and you go on wherever you choose.',
  askPress: 'Say yes or no',
  nothing: 'If you do nothing, nobody is told anything.',
  askFoot: 'You get this because of something that you told or answered.',
  metSubject: 'You both said yes',
  met: 'You would like to talk, and so would somebody else. Their address:',
  metHow:
    'They have yours. For anything that must stay between you, use a tool made for secrets, such as Signal. We keep none of what you say to one another.',
  metFoot: 'You get this because you said yes to being introduced. This letter is erased here once it is sent.',
};

const cy: LetterWords = {
  askSubject: 'Hoffai rhywun siarad â chi',
  ask: {
    story: 'Darllenodd rhywun beth y rhoesoch gynnig arno, a hoffai siarad â chi amdano.',
    answer: 'Hoffai pwy bynnag a ofynnodd gwestiwn a atebasoch siarad â chi.',
  },
  how: 'Nid ydynt yn gwybod pwy ydych, ac ni ddywedwn pwy ydynt hwy. Os dywedwch ie, mae’r ddau ohonoch yn cael cyfeiriad e-bost y llall, ac ewch ymlaen ble bynnag y mynnoch.',
  askPress: 'Dweud ie neu na',
  nothing: 'Os na wnewch ddim, ni ddywedir dim wrth neb.',
  askFoot: 'Rydych yn cael hwn oherwydd rhywbeth a ddywedoch neu a atebasoch.',
  metSubject: 'Dywedodd y ddau ohonoch ie',
  met: 'Hoffech siarad, a hoffai rhywun arall hefyd. Eu cyfeiriad:',
  metHow:
    'Mae eich un chi ganddyn nhw. Ar gyfer unrhyw beth sydd i aros rhyngoch chi, defnyddiwch declyn a wnaed ar gyfer cyfrinachau, fel Signal. Nid ydym yn cadw dim o’r hyn a ddywedwch wrth eich gilydd.',
  metFoot:
    'Rydych yn cael hwn am i chi ddweud ie i gael eich cyflwyno. Caiff y llythyr hwn ei ddileu yma ar ôl ei anfon.',
};

export const letterWords: Words<LetterWords> = { en, cy };
