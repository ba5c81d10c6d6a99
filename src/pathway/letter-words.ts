import type { Words } from '../platform/words/words.ts';

const en = {
  open: 'Open the page',
  timeSubject: (month: string) => `Have you time in ${month}?`,
  timeSay: (month: string) =>
    `Would you lead or help with a training in ${month}? Yes, maybe or rest: one press on the page, and no sign-in.`,
  timeSilent:
    'We heard nothing the last time. If we hear nothing now either, we take it that you are resting, and ask no more until you say otherwise. Nobody minds.',
  timePress: 'Answer',
  timeFoot: 'You get this once a month because you are on the way to leading trainings, or lead them.',
  vouchSubject: 'Would you vouch for somebody?',
  vouchSay: (name: string) =>
    `${name} would like to lead trainings with Fundi, and says that you saw them lead elsewhere:`,
  vouchHow:
    'Is that so, and did they do it well and with care? Then press the button on the page. If not, or if you don’t know, do nothing: nobody is told. The link works for thirty days.',
  vouchFoot: 'You get this because somebody typed your address. If you do nothing, we write no more.',
  firstSubject: 'Would you be one of the first?',
  firstSay:
    'A steward of Fundi named you as one of the first five facilitators of this school: people who lead trainings for groups that ask. A new school has nobody who could sign anybody off, so it begins with those whose leading is known.',
  firstHow:
    'You are one only once you press the button on that page. You say when and where; nobody is asked beyond that. The link works for fourteen days.',
  firstFoot: 'If you know nothing of this, do nothing: it lapses, and we write no more.',
  broughtSubject: 'Do you still lead trainings?',
  broughtSay:
    'A steward of Fundi has you on a list of people who lead trainings. Are you, still? Press the button on the page; until then nothing is kept but this question.',
  broughtFoot: 'If you know nothing of this, do nothing: your address is erased in two weeks.',
  mentorSubject: 'Somebody would like you to watch',
  mentorSay:
    'Somebody near you has led enough to be watched by a mentor. If you have room, say yes on your page, with a line about how they reach you.',
  mentorFoot: 'You get this because you are a mentor.',
  yesSubject: 'A mentor says yes',
  yesSay: 'A mentor would like to watch you lead. This is what they write:',
  yesHow: 'Write to each other wherever suits you both. What they see, you can read on your page.',
  newsSubject: 'News from your way',
  news: {
    vouched:
      'Two people vouched for what you led elsewhere. It counts as if you had led here. Next, a mentor watches you: ask on your page.',
    vouchedAndSigned: 'Two people vouched for what you led elsewhere, and with that you are signed off. Thank you.',
    observed: 'Somebody who watched you lead has written down what they saw. It is on your page, for you alone.',
    signed:
      'You are signed off: groups that ask for a training may be sent you. What was seen is on your page. Thank you.',
    lapsing:
      'Nearly two years ago you last led. In two months your sign-off rests; nothing else happens. One session led beside somebody keeps it, or brings it back whenever you like.',
    mentor:
      'Two mentors said yes: you are a mentor for two years. Those who would like to be watched stand on your page.',
  },
  newsFoot: 'You get this because you are on the way to leading trainings, or lead them.',
  wishSubject: { confirm: 'Is this you?', keep: 'Shall we keep looking?' },
  wishSay: {
    confirm:
      'Somebody, perhaps you, asked us to tell this address when there is a training nearby. Press the button on the page and we will. The link works for fourteen days.',
    keep: 'Nearly a year ago you asked us to tell you when there is a training nearby. Press the button on the page and we look for another year. If you do nothing, your address is erased when the year is over.',
  },
  wishFoot: 'If you know nothing of this, do nothing: your address is erased.',
};

const cy: typeof en = {
  open: 'Agor y dudalen',
  timeSubject: (month: string) => `Oes gennych amser ym mis ${month}?`,
  timeSay: (month: string) =>
    `A fyddech yn arwain neu’n helpu gyda hyfforddiant ym mis ${month}? Byddwn, efallai neu gorffwys: un gwasgiad ar y dudalen, heb fewngofnodi.`,
  timeSilent:
    'Ni chlywsom ddim y tro diwethaf. Os na chlywn ddim nawr chwaith, cymerwn eich bod yn gorffwys, ac ni ofynnwn eto nes i chi ddweud yn wahanol. Does dim ots gan neb.',
  timePress: 'Ateb',
  timeFoot: 'Rydych yn cael hwn unwaith y mis am eich bod ar y ffordd i arwain hyfforddiant, neu yn ei arwain.',
  vouchSubject: 'A fyddech yn tystio dros rywun?',
  vouchSay: (name: string) =>
    `Hoffai ${name} arwain hyfforddiant gyda Fundi, ac mae’n dweud i chi eu gweld yn arwain mewn man arall:`,
  vouchHow:
    'A yw hynny’n wir, ac a wnaethant hynny’n dda a chyda gofal? Yna gwasgwch y botwm ar y dudalen. Os nad yw, neu os na wyddoch, peidiwch â gwneud dim: ni ddywedir wrth neb. Mae’r ddolen yn gweithio am ddeg diwrnod ar hugain.',
  vouchFoot: 'Rydych yn cael hwn am i rywun deipio eich cyfeiriad. Os na wnewch ddim, nid ysgrifennwn eto.',
  firstSubject: 'A fyddech yn un o’r rhai cyntaf?',
  firstSay:
    'Enwodd stiward Fundi chi fel un o bum hwylusydd cyntaf yr ysgol hon: pobl sy’n arwain hyfforddiant i grwpiau sy’n gofyn. Nid oes gan ysgol newydd neb a allai gymeradwyo neb, felly mae’n dechrau gyda’r rhai y mae eu harwain yn hysbys.',
  firstHow:
    'Dim ond ar ôl gwasgu’r botwm ar y dudalen honno y byddwch yn un. Chi sy’n dweud pryd a ble; ni ofynnir i neb y tu hwnt i hynny. Mae’r ddolen yn gweithio am bedwar diwrnod ar ddeg.',
  firstFoot: 'Os na wyddoch ddim am hyn, peidiwch â gwneud dim: daw i ben, ac nid ysgrifennwn eto.',
  broughtSubject: 'Ydych chi’n dal i arwain hyfforddiant?',
  broughtSay:
    'Mae gan stiward Fundi chi ar restr o bobl sy’n arwain hyfforddiant. Ydych chi, o hyd? Gwasgwch y botwm ar y dudalen; tan hynny ni chedwir dim ond y cwestiwn hwn.',
  broughtFoot: 'Os na wyddoch ddim am hyn, peidiwch â gwneud dim: caiff eich cyfeiriad ei ddileu ymhen pythefnos.',
  mentorSubject: 'Hoffai rhywun i chi wylio',
  mentorSay:
    'Mae rhywun yn eich ardal wedi arwain digon i fentor wylio. Os oes gennych le, dywedwch hynny ar eich tudalen, gyda llinell am sut i’ch cyrraedd.',
  mentorFoot: 'Rydych yn cael hwn am eich bod yn fentor.',
  yesSubject: 'Mae mentor yn cytuno',
  yesSay: 'Hoffai mentor eich gwylio’n arwain. Dyma a ysgrifennodd:',
  yesHow: 'Ysgrifennwch at eich gilydd lle bynnag sy’n siwtio. Cewch ddarllen yr hyn a wêl ar eich tudalen.',
  newsSubject: 'Newyddion o’ch llwybr',
  news: {
    vouched:
      'Tystiodd dau berson i’r hyn a arweinioch mewn man arall. Mae’n cyfrif fel petaech wedi arwain yma. Nesaf, bydd mentor yn eich gwylio: gofynnwch ar eich tudalen.',
    vouchedAndSigned:
      'Tystiodd dau berson i’r hyn a arweinioch mewn man arall, a chyda hynny rydych wedi’ch cymeradwyo. Diolch.',
    observed: 'Mae rhywun a’ch gwyliodd yn arwain wedi nodi’r hyn a welodd. Mae ar eich tudalen, i chi yn unig.',
    signed:
      'Rydych wedi’ch cymeradwyo: gellir eich anfon at grwpiau sy’n gofyn am hyfforddiant. Mae’r hyn a welwyd ar eich tudalen. Diolch.',
    lapsing:
      'Bron i ddwy flynedd yn ôl yr arweinioch ddiwethaf. Ymhen deufis bydd eich cymeradwyaeth yn gorffwys; nid oes dim arall yn digwydd. Mae un sesiwn ochr yn ochr â rhywun yn ei chadw, neu’n dod â hi’n ôl pryd bynnag y mynnwch.',
    mentor:
      'Cytunodd dau fentor: rydych yn fentor am ddwy flynedd. Mae’r rhai a hoffai gael eu gwylio ar eich tudalen.',
  },
  newsFoot: 'Rydych yn cael hwn am eich bod ar y ffordd i arwain hyfforddiant, neu yn ei arwain.',
  wishSubject: { confirm: 'Ai chi yw hwn?', keep: 'A ddylem ddal i chwilio?' },
  wishSay: {
    confirm:
      'Gofynnodd rhywun, chi efallai, i ni roi gwybod i’r cyfeiriad hwn pan fydd hyfforddiant gerllaw. Gwasgwch y botwm ar y dudalen ac fe wnawn. Mae’r ddolen yn gweithio am bedwar diwrnod ar ddeg.',
    keep: 'Bron i flwyddyn yn ôl gofynnoch i ni roi gwybod pan fydd hyfforddiant gerllaw. Gwasgwch y botwm ar y dudalen a byddwn yn chwilio am flwyddyn arall. Os na wnewch ddim, caiff eich cyfeiriad ei ddileu pan ddaw’r flwyddyn i ben.',
  },
  wishFoot: 'Os na wyddoch ddim am hyn, peidiwch â gwneud dim: caiff eich cyfeiriad ei ddileu.',
};

export const letterWords: Words<typeof en> = { en, cy };
