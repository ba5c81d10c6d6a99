import { paths } from '../../../paths.ts';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { usePage } from '../../../platform/ui/page-context.ts';
import { Qr } from '../../../platform/ui/qr.tsx';
import { saidClock, saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { DoorReading } from '../read.ts';
import { words } from '../words.ts';

/** Drawn, since not every printer has the sign. */
const Box = () => (
  <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="2" y="2" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>
);

/** The sheet for the door: initials, a box each, and blank lines; plain enough for any printer. */
export const DoorPage = ({ session, lines, blanks, where, now }: DoorReading) => {
  const t = useWords(words);
  const language = useLanguage();
  const address = usePage().baseUrl + paths.session(session.id);
  const trail = [
    { href: paths.sessions, label: t.sessions },
    { href: paths.session(session.id), label: session.title },
  ];
  return (
    <Page title={t.doorTitle} room="sessions" trail={trail} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <h1>{t.doorTitle}</h1>
          <p class="lead">{t.doorLead}</p>
          <p>
            <strong>
              {saidMoment(language, session.startsAt, now)} – {saidClock(language, session.endsAt)}
            </strong>
            {where.place && <span dir="auto"> · {where.place}</span>} · {t.chairs(session.chairs)}
          </p>
        </div>
      </div>
      <div class="row">
        <div class="wide scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.initials}</th>
                <th scope="col">{t.came}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, initials, isPromised }) => (
                <tr key={id}>
                  <td>
                    <strong>{initials}</strong> <span class="small soft">{isPromised ? t.promised : t.likely}</span>
                  </td>
                  <td>
                    <Box />
                  </td>
                </tr>
              ))}
              {Array.from({ length: blanks }, (_, at) => (
                <tr key={at}>
                  <td>
                    <span class="small soft">{t.walkIn}</span>
                  </td>
                  <td>
                    <Box />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div class="wide flow">
          <p class="small">{t.tearOff}</p>
          <Qr text={address} label={t.qr(address)} />
          <p class="small">{address}</p>
          <p>
            <A href={paths.session(session.id)}>{t.back}</A>
          </p>
        </div>
      </div>
    </Page>
  );
};
