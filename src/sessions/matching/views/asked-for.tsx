import { paths } from '../../../paths.ts';
import { languageName } from '../../../pathway/index.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { saidMoment } from '../../../platform/words/moments.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { words as hostWords } from '../../requests/words.ts';
import type { RequestReading } from '../read.ts';
import { words } from '../words.ts';

/** What was asked for, never thinned. */
export const AskedFor = ({ reading: { request, opened, kit, now } }: { reading: RequestReading }) => {
  const t = useWords(words);
  const kinds: Record<string, string> = useWords(hostWords).kinds;
  const language = useLanguage();
  const where = [request.outcode, request.online ? t.online : null].filter(Boolean).join(` ${t.or} `);
  const own = (text: string | null) => text !== null && <span dir="auto">{text}</span>;
  return (
    <section class="row hung" aria-labelledby="what">
      <h2 id="what">{t.whatFor}</h2>
      <div class="body">
        <Facts
          facts={[
            opened.group !== null && [t.facts.group, own(opened.group)],
            [t.facts.kind, kinds[request.kind] ?? ''],
            [
              t.facts.kit,
              kit ? (
                <A href={paths.kit(kit.slug)} lang={kit.language} dir="auto">
                  {kit.title}
                </A>
              ) : (
                t.noKit
              ),
            ],
            opened.aim !== null && [t.facts.aim, own(opened.aim)],
            [t.facts.people, String(request.people)],
            [t.facts.where, where],
            [t.facts.times, request.times.map((time) => saidMoment(language, time, now)).join('; ')],
            [t.facts.language, languageName(language, request.language)],
            [t.facts.access, own(opened.access) || t.nothing],
            [t.facts.putsIn, own(opened.putsIn) || t.nothing],
            opened.name !== null && [t.facts.name, own(opened.name)],
            opened.reach !== null && [t.facts.phone, own(opened.reach)],
          ]}
        />
      </div>
    </section>
  );
};
