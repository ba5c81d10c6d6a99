import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Sign in',
  lead: 'We write to you with a link and a code. No password. The first time, that is also how you join.',
  why: 'You need not: finding, planning, printing and telling us how it went work without. Sign in to review, to vote, to speak for a group, or to keep what you suggested together.',
  email: 'Your e-mail address',
  emailHint: 'Only to write to you. It is kept scrambled, is shown to nobody, and a pseudonymous address will do.',
  send: 'Send me a link',
  codeTitle: 'Look at your mail',
  codeLead:
    'A letter called “Signing in to Fundi” is on its way. Press the link in it, or type its code here. Both work for an hour.',
  nothingCame:
    'Nothing came? Look among the junk, and at how the address is spelt. To one address we send at most five an hour.',
  noServer:
    'This house has no mail server yet. Whoever runs it finds the letter in the outbox, or prints a link: npx fundi sign-in-link EMAIL.',
  code: 'The six digits',
  enter: 'Sign in',
  again: 'Send another letter',
  linkTitle: 'Sign in on this machine',
  linkLead:
    'Only this button signs you in; opening the letter did not. On a machine that others use, sign out when you go.',
  notHere: 'Not now',
  sampleTitle: 'This is a sample: look round as somebody',
  sampleLead: 'Everybody here is invented, and so is all that they did. One press lets you in as them.',
  errors: {
    emailMissing: 'Type your e-mail address.',
    emailWrong: 'That is not an e-mail address we can write to. Look for a missing @ or dot.',
    codeMissing: 'Type the six digits from the letter.',
    codeWrong: 'That code is wrong, used, or older than an hour. Look for the newest letter, or ask for another.',
  },
};

const cy: typeof en = {
  title: 'Mewngofnodi',
  lead: 'Rydym yn ysgrifennu atoch gyda dolen a chod. Dim cyfrinair. Y tro cyntaf, dyna hefyd sut rydych yn ymuno.',
  why: 'Does dim rhaid: mae dod o hyd i becyn, cynllunio, argraffu a dweud wrthym sut aeth hi yn gweithio hebddo. Mewngofnodwch i adolygu, i bleidleisio, i siarad dros grŵp, neu i gadw’r hyn a awgrymoch gyda’i gilydd.',
  email: 'Eich cyfeiriad e-bost',
  emailHint:
    'Dim ond er mwyn ysgrifennu atoch. Fe’i cedwir wedi’i sgramblo, ni chaiff ei ddangos i neb, ac mae cyfeiriad dan ffugenw yn iawn.',
  send: 'Anfon dolen ataf',
  codeTitle: 'Edrychwch ar eich post',
  codeLead:
    'Mae llythyr o’r enw “Mewngofnodi i Fundi” ar ei ffordd. Pwyswch y ddolen ynddo, neu teipiwch ei god yma. Mae’r ddau’n gweithio am awr.',
  nothingCame:
    'Dim byd wedi dod? Edrychwch ymhlith y sbam, ac ar sillafiad y cyfeiriad. Anfonwn bump yr awr ar y mwyaf at un cyfeiriad.',
  noServer:
    'Nid oes gweinydd post gan y tŷ hwn eto. Mae pwy bynnag sy’n ei redeg yn dod o hyd i’r llythyr yn y blwch anfon, neu’n argraffu dolen: npx fundi sign-in-link EMAIL.',
  code: 'Y chwe digid',
  enter: 'Mewngofnodi',
  again: 'Anfon llythyr arall',
  linkTitle: 'Mewngofnodi ar y peiriant hwn',
  linkLead:
    'Dim ond y botwm hwn sy’n eich mewngofnodi; ni wnaeth agor y llythyr hynny. Ar beiriant y mae eraill yn ei ddefnyddio, allgofnodwch wrth fynd.',
  notHere: 'Ddim nawr',
  sampleTitle: 'Sampl yw hwn: edrychwch o gwmpas fel rhywun',
  sampleLead: 'Mae pawb yma’n ddychmygol, a phopeth a wnaethant. Mae un gwasgiad yn eich gadael i mewn fel nhw.',
  errors: {
    emailMissing: 'Teipiwch eich cyfeiriad e-bost.',
    emailWrong: 'Nid yw hwnnw’n gyfeiriad e-bost y gallwn ysgrifennu ato. Chwiliwch am @ neu ddot sydd ar goll.',
    codeMissing: 'Teipiwch y chwe digid o’r llythyr.',
    codeWrong:
      'Mae’r cod hwnnw’n anghywir, wedi’i ddefnyddio, neu’n hŷn nag awr. Chwiliwch am y llythyr diweddaraf, neu gofynnwch am un arall.',
  },
};

export const words: Words<typeof en> = { en, cy };
