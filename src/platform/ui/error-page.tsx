import { paths } from '../../paths.ts';
import { useWords, type Words } from '../words/words.ts';
import { A } from './link.tsx';
import { Page } from './page.tsx';

const en = {
  403: ['This form came from somewhere else', 'Open the page here and send it again. Nothing was changed.'],
  404: ['There is nothing here', 'The address may be mistyped, or the page has gone. Search the library, or go back.'],
  409: [
    'Something else has to come first',
    'Meanwhile somebody changed or decided this. Go back, open the page again, and see where it stands. Nothing was lost.',
  ],
  410: [
    'This link works no longer',
    'A link from a letter works once, and for a while. If you have pressed its button already, all is done. If not, ask for a new one where you asked for this.',
  ],
  413: ['That is too large', 'Send something smaller, in two parts if need be.'],
  422: ['We could not read that', 'Go back, look at what was typed, and send it again.'],
  429: ['Too often', 'Wait a minute, then try again. Nothing was lost.'],
  500: [
    'Something of ours broke',
    'It is our fault, not yours. Try again in a minute; if it goes on, tell the people who run this, with the number below.',
  ],
  503: ['Back in a moment', 'Part of the house does not answer just now. Try again in a minute; nothing was lost.'],
  number: 'Number of this answer:',
  library: 'Search the library',
} as const;

type Shape = {
  [Key in keyof typeof en]: (typeof en)[Key] extends readonly string[] ? readonly [string, string] : string;
};

const cy: Shape = {
  403: ['Daeth y ffurflen hon o rywle arall', 'Agorwch y dudalen yma a’i hanfon eto. Ni newidiwyd dim.'],
  404: [
    'Does dim byd yma',
    'Efallai fod y cyfeiriad wedi’i gamdeipio, neu fod y dudalen wedi mynd. Chwiliwch y llyfrgell, neu ewch yn ôl.',
  ],
  409: [
    'Rhaid i rywbeth arall ddod yn gyntaf',
    'Yn y cyfamser newidiodd neu benderfynodd rhywun hyn. Ewch yn ôl, agorwch y dudalen eto, a gwelwch lle mae’n sefyll. Ni chollwyd dim.',
  ],
  410: [
    'Nid yw’r ddolen hon yn gweithio mwyach',
    'Mae dolen o lythyr yn gweithio unwaith, ac am gyfnod. Os ydych wedi pwyso ei botwm yn barod, mae popeth wedi’i wneud. Os nad ydych, gofynnwch am un newydd lle gofynasoch am hon.',
  ],
  413: ['Mae hynny’n rhy fawr', 'Anfonwch rywbeth llai, mewn dwy ran os oes rhaid.'],
  422: ['Allen ni ddim darllen hynny', 'Ewch yn ôl, edrychwch ar yr hyn a deipiwyd, a’i anfon eto.'],
  429: ['Yn rhy aml', 'Arhoswch funud, yna rhowch gynnig arall arni. Ni chollwyd dim.'],
  500: [
    'Torrodd rhywbeth o’n heiddo ni',
    'Ein bai ni yw hyn, nid eich bai chi. Rhowch gynnig arall arni mewn munud; os yw’n parhau, dywedwch wrth y bobl sy’n rhedeg hwn, gyda’r rhif isod.',
  ],
  503: [
    'Yn ôl mewn eiliad',
    'Nid yw rhan o’r tŷ yn ateb ar hyn o bryd. Rhowch gynnig arall arni mewn munud; ni chollwyd dim.',
  ],
  number: 'Rhif yr ateb hwn:',
  library: 'Chwilio’r llyfrgell',
};

const words: Words<Shape> = { en, cy };

export type ErrorStatus = 403 | 404 | 409 | 410 | 413 | 422 | 429 | 500 | 503;

/** The one page for everything that can't be answered: what happened, what to do next, a number to quote. */
export const ErrorPage = ({ status, id }: { status: ErrorStatus; id: string }) => {
  const t = useWords(words);
  const [title, next] = t[status];
  return (
    <Page title={title} indexed={false}>
      <div class="row plain">
        <div class="wide">
          <h1>{title}</h1>
          <p class="lead">{next}</p>
          <p class="acts">
            <A class="btn" href={paths.library}>
              {t.library}
            </A>
          </p>
          <p class="small soft">
            {t.number} <span class="num">{id}</span>
          </p>
        </div>
      </div>
    </Page>
  );
};
