import type { Words } from '../../platform/words/words.ts';

const en = {
  open: 'Open the page',
  founderSubject: 'Will you be a reviewer?',
  founderSay:
    'A steward of Fundi named you as one of the first reviewers: people who read the changes that others suggest to our kits, and say yes, or what should be different.',
  founderHow:
    'You are one only once you press the button on that page, under a name you choose. It is for a year. You can pause for a month or stop at any time. The link works for fourteen days.',
  namedFoot: 'If you know nothing of this, do nothing: it lapses, and we write no more.',
  askSubject: 'Are you still in as a reviewer?',
  ask: 'You have been a reviewer on Fundi for half a year. Thank you. Twice a year we ask: are you still in? One press is enough. If we hear nothing in four weeks, your duty ends by itself.',
  remind:
    'Two weeks ago we asked whether you are still in as a reviewer on Fundi. If we hear nothing in two more weeks, your duty ends by itself. Nobody thinks less of you for it, and you can come back.',
  stillIn: 'Yes, still in',
  askElse: 'Too much just now? Pause for a month, or stop. Both are one press, and need no reason.',
  pauseOrStop: 'Pause or stop',
  thanks: 'Thank you for reviewing',
  lapsed:
    'We heard nothing from you, so we take it that you need your time for other things. Your duty as a reviewer on Fundi has ended by itself. Thank you for every change you read. If it was only that the letters got lost: come back by one press.',
  lapsedPress: 'Come back',
  over: 'Your year as a reviewer on Fundi is over. Thank you for every change you read. You may stand again at an election.',
  overPress: 'See who reviews now',
  dutyFoot: 'You get this because you are, or were, a reviewer on Fundi.',
  nominatedSay:
    'Somebody thinks that you would make a good reviewer on Fundi: one of those who read the changes that people suggest to our training kits. This is what they wrote of you:',
  nominatedHow:
    'You stand only once you press the button on that page, under a name you choose and with a sentence of your own. The button works until nominations close: two weeks after they opened.',
  electionSubject: 'You have a vote',
  election: {
    opened:
      'The reviewers of Fundi are being elected. For two weeks you can nominate yourself or somebody else; then there is a week to vote.',
    voting:
      'The vote for the reviewers of Fundi is open for seven days. Tick as many people as you like. It is secret, also from those who run the machine.',
  },
  voterFoot: 'You get this because you ran or reviewed a kit of Fundi, so you have a vote. Nobody has to use it.',
  resultSubject: 'The vote has been counted',
  elected: 'You were elected. You are a reviewer on Fundi for a year from today. Thank you.',
  notElected: 'The vote has been counted. You did not get a seat this time. Thank you for standing.',
  seeResult: 'See the result',
  stoodFoot: 'You get this because you stood for reviewer on Fundi.',
};

const cy: typeof en = {
  open: 'Agor y dudalen',
  founderSubject: 'Wnewch chi fod yn adolygydd?',
  founderSay:
    'Enwodd stiward Fundi chi’n un o’r adolygwyr cyntaf: pobl sy’n darllen y newidiadau y mae eraill yn eu hawgrymu i’n pecynnau, ac yn dweud iawn, neu beth ddylai fod yn wahanol.',
  founderHow:
    'Dim ond ar ôl gwasgu’r botwm ar y dudalen honno y byddwch yn un, o dan enw a ddewiswch. Am flwyddyn y mae. Cewch oedi am fis neu roi’r gorau iddi unrhyw bryd. Mae’r ddolen yn gweithio am bedwar diwrnod ar ddeg.',
  namedFoot: 'Os na wyddoch ddim am hyn, peidiwch â gwneud dim: daw i ben, ac nid ysgrifennwn eto.',
  askSubject: 'Ydych chi’n dal i adolygu gyda ni?',
  ask: 'Rydych wedi bod yn adolygu ar Fundi ers hanner blwyddyn. Diolch. Ddwywaith y flwyddyn gofynnwn: ydych chi gyda ni o hyd? Mae un gwasgiad yn ddigon. Os na chlywn ddim ymhen pedair wythnos, daw’ch dyletswydd i ben ohoni’i hun.',
  remind:
    'Bythefnos yn ôl gofynnwyd a ydych gyda ni o hyd fel adolygydd ar Fundi. Os na chlywn ddim ymhen pythefnos arall, daw’ch dyletswydd i ben ohoni’i hun. Ni fydd neb yn meddwl llai ohonoch, a chewch ddod yn ôl.',
  stillIn: 'Ydw, gyda chi o hyd',
  askElse:
    'Gormod ar hyn o bryd? Oedwch am fis, neu rhowch y gorau iddi. Un gwasgiad yw’r ddau, ac nid oes angen rheswm.',
  pauseOrStop: 'Oedi neu roi’r gorau iddi',
  thanks: 'Diolch am adolygu',
  lapsed:
    'Ni chlywsom gennych, felly rydym yn cymryd bod angen eich amser arnoch at bethau eraill. Daeth eich dyletswydd fel adolygydd ar Fundi i ben ohoni’i hun. Diolch am bob newid a ddarllenoch. Os mai’r llythyrau a aeth ar goll, dewch yn ôl ag un gwasgiad.',
  lapsedPress: 'Dod yn ôl',
  over: 'Mae’ch blwyddyn fel adolygydd ar Fundi ar ben. Diolch am bob newid a ddarllenoch. Cewch sefyll eto mewn etholiad.',
  overPress: 'Gweld pwy sy’n adolygu nawr',
  dutyFoot: 'Rydych yn cael hwn am eich bod yn adolygydd ar Fundi, neu wedi bod yn un.',
  nominatedSay:
    'Mae rhywun yn meddwl y byddech yn adolygydd da ar Fundi: un o’r rhai sy’n darllen y newidiadau y mae pobl yn eu hawgrymu i’n pecynnau hyfforddi. Dyma a ysgrifennodd amdanoch:',
  nominatedHow:
    'Dim ond ar ôl gwasgu’r botwm ar y dudalen honno y byddwch yn sefyll, o dan enw a ddewiswch a chyda brawddeg yn eich geiriau eich hun. Mae’r botwm yn gweithio nes i’r enwebu gau: pythefnos ar ôl iddo agor.',
  electionSubject: 'Mae gennych bleidlais',
  election: {
    opened:
      'Mae adolygwyr Fundi’n cael eu hethol. Am bythefnos cewch enwebu eich hun neu rywun arall; wedyn mae wythnos i bleidleisio.',
    voting:
      'Mae’r bleidlais i ddewis adolygwyr Fundi ar agor am saith diwrnod. Ticiwch gynifer o bobl ag y mynnwch. Mae’n gyfrinachol, hyd yn oed i’r rhai sy’n rhedeg y peiriant.',
  },
  voterFoot:
    'Rydych yn cael hwn am i chi redeg neu adolygu pecyn ar Fundi, felly mae gennych bleidlais. Nid oes rhaid i neb ei defnyddio.',
  resultSubject: 'Cyfrifwyd y bleidlais',
  elected: 'Fe’ch etholwyd. Rydych yn adolygydd ar Fundi am flwyddyn o heddiw. Diolch.',
  notElected: 'Cyfrifwyd y bleidlais. Ni chawsoch sedd y tro hwn. Diolch am sefyll.',
  seeResult: 'Gweld y canlyniad',
  stoodFoot: 'Rydych yn cael hwn am i chi sefyll i fod yn adolygydd ar Fundi.',
};

export const letterWords: Words<typeof en> = { en, cy };
