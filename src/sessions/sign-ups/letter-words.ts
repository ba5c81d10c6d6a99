import type { Words } from '../../platform/words/words.ts';

const en = {
  subjects: {
    confirmed: 'You are down to come',
    'moved-up': 'There is a chair for you now',
    lapsed: 'About your place',
    'week-before': 'In a week',
    'day-before': 'Tomorrow',
    'still-coming': 'Are you still coming?',
    changed: 'Something about it has changed',
  },
  why: {
    confirmed: 'Thank you. You are down to come.',
    'moved-up': 'Somebody gave up their place, or there are more chairs. You were next.',
    lapsed:
      'We asked whether you are still coming and heard nothing, so your chair has gone to somebody who was waiting. If you would like to come, say so on your page: you are next for a chair.',
    'week-before': 'This is in a week.',
    'day-before': 'This is tomorrow.',
    'still-coming':
      'In three days it is time. Are you still coming? Please say yes or no on your page within a day. After that your place may go to somebody who is waiting.',
    changed: 'Something about it has changed. This is how it stands now.',
  },
  when: (from: string, to: string) => `${from}, until ${to}.`,
  stands: {
    promised: 'You have a chair. It is yours.',
    likely:
      'All chairs are promised. But of those who sign up some never come, so most likely there will be one for you. We can’t promise it. If one becomes free before, it is yours and we write at once.',
    waiting:
      'All chairs are promised, and you are on the waiting list. If your turn comes, we write at once. Please don’t set out before.',
  },
  where: (place: string) => `Where: ${place}`,
  online: (link: string) => `Online: ${link}`,
  about: (outcode: string) => `Near ${outcode}. Your page will say where, once it is settled.`,
  yours: 'Open your page',
  answer: 'Answer: yes or no',
  canNotCome: 'Can’t come after all? One press on your page gives your chair to the next person.',
  needNotWait: 'No longer wish to come? One press on your page takes you off.',
  foot: 'You get this because you signed up, or lead it. Keep it to yourself: its link opens your page.',
  confirmSubject: 'Confirm that you would like to come',
  confirmSay: 'Somebody, we hope you, gave this address to come to this:',
  confirmPress: 'See it and confirm',
  confirmElse:
    'Chairs are given in the order in which people confirm. If it wasn’t you, do nothing: it ends by itself.',
  confirmFoot: 'This address is kept scrambled, and goes if nobody confirms it.',
  cancelledSubject: 'Cancelled',
  cancelled: 'We are sorry: this will not take place.',
  others: 'See what else there is',
  calendar: 'Take it out of your calendar',
  hostSubject: 'Please look at your session',
  host: {
    needs: 'Somebody who is coming needs something arranged. The page of the session says what; it never says who.',
    changed: 'Something about this session has changed.',
    'week-before':
      'In a week it is time. One page has the room and the numbers, what to arrange and to bring, and the steps to share out between you.',
  },
  hostPress: 'Open the session',
  hostPrepare: 'Prepare it',
  hostFoot: 'You get this because you lead it, or host it.',
};

const cy: typeof en = {
  subjects: {
    confirmed: 'Rydych ar y rhestr i ddod',
    'moved-up': 'Mae cadair i chi nawr',
    lapsed: 'Ynghylch eich lle',
    'week-before': 'Ymhen wythnos',
    'day-before': 'Yfory',
    'still-coming': 'Ydych chi’n dal i ddod?',
    changed: 'Mae rhywbeth amdano wedi newid',
  },
  why: {
    confirmed: 'Diolch. Rydych ar y rhestr i ddod.',
    'moved-up': 'Rhoddodd rhywun ei le i fyny, neu mae mwy o gadeiriau. Chi oedd nesaf.',
    lapsed:
      'Gofynnwyd a ydych yn dal i ddod a chlywsom ddim, felly mae eich cadair wedi mynd i rywun oedd yn aros. Os hoffech ddod, dywedwch hynny ar eich tudalen: chi sydd nesaf am gadair.',
    'week-before': 'Mae hyn ymhen wythnos.',
    'day-before': 'Mae hyn yfory.',
    'still-coming':
      'Mae’n bryd ymhen tridiau. Ydych chi’n dal i ddod? Dywedwch ie neu na ar eich tudalen o fewn diwrnod. Wedi hynny gall eich lle fynd i rywun sy’n aros.',
    changed: 'Mae rhywbeth amdano wedi newid. Fel hyn y mae nawr.',
  },
  when: (from, to) => `${from}, tan ${to}.`,
  stands: {
    promised: 'Mae gennych gadair. Chi biau hi.',
    likely:
      'Mae pob cadair wedi’i haddo. Ond o’r rhai sy’n cofrestru mae rhai byth yn dod, felly mae’n fwyaf tebygol y bydd un i chi. Allwn ni ddim addo. Os daw un yn rhydd cyn hynny, chi piau hi ac fe ysgrifennwn ar unwaith.',
    waiting:
      'Mae pob cadair wedi’i haddo, ac rydych ar y rhestr aros. Os daw eich tro, fe ysgrifennwn ar unwaith. Peidiwch â chychwyn cyn hynny.',
  },
  where: (place) => `Ble: ${place}`,
  online: (link) => `Ar-lein: ${link}`,
  about: (outcode) => `Ger ${outcode}. Bydd eich tudalen yn dweud ble, unwaith y bydd wedi’i setlo.`,
  yours: 'Agor eich tudalen',
  answer: 'Ateb: ie neu na',
  canNotCome: 'Methu dod wedi’r cyfan? Mae un pwysiad ar eich tudalen yn rhoi eich cadair i’r nesaf.',
  needNotWait: 'Ddim am ddod mwyach? Mae un pwysiad ar eich tudalen yn eich tynnu oddi ar y rhestr.',
  foot: 'Cewch hwn am ichi gofrestru, neu am mai chi sy’n arwain. Cadwch ef i chi’ch hun: mae’r ddolen yn agor eich tudalen.',
  confirmSubject: 'Cadarnhewch yr hoffech ddod',
  confirmSay: 'Rhoddodd rhywun, chi gobeithio, y cyfeiriad hwn er mwyn dod i hyn:',
  confirmPress: 'Ei weld a chadarnhau',
  confirmElse:
    'Rhoddir cadeiriau yn y drefn y mae pobl yn cadarnhau. Os nad chi oedd, peidiwch â gwneud dim: daw i ben ohono’i hun.',
  confirmFoot: 'Cedwir y cyfeiriad hwn wedi’i sgramblo, ac mae’n mynd os na fydd neb yn ei gadarnhau.',
  cancelledSubject: 'Wedi’i ganslo',
  cancelled: 'Mae’n ddrwg gennym: ni fydd hyn yn digwydd.',
  others: 'Gweld beth arall sydd',
  calendar: 'Ei dynnu o’ch calendr',
  hostSubject: 'Edrychwch ar eich sesiwn',
  host: {
    needs: 'Mae angen trefnu rhywbeth i rywun sy’n dod. Mae tudalen y sesiwn yn dweud beth; nid yw byth yn dweud pwy.',
    changed: 'Mae rhywbeth am y sesiwn hon wedi newid.',
    'week-before':
      'Mae’n bryd ymhen wythnos. Ar un dudalen mae’r ystafell a’r niferoedd, beth i’w drefnu ac i ddod gyda chi, a’r camau i’w rhannu rhyngoch.',
  },
  hostPress: 'Agor y sesiwn',
  hostPrepare: 'Ei pharatoi',
  hostFoot: 'Cewch hwn am mai chi sy’n arwain, neu’n ei chynnal.',
};

export const letterWords: Words<typeof en> = { en, cy };
