import type { ComponentChildren } from 'preact';
import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { Form } from '../../../platform/ui/form.tsx';
import { HiddenNote } from '../../../platform/ui/hidden-note.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { ReportLink } from '../../../platform/ui/report-link.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { AskToMeet } from '../../ask-to-meet.tsx';
import type { StoryReading } from '../read.ts';
import { words } from '../words.ts';

const Part = ({ name, title, text }: { name: string; title: string; text: string }) =>
  text === '' ? null : (
    <section class="row hung" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <div class="body flow" dir="auto">
        {text.split(/\n{2,}/).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </section>
  );

const Owning = ({ id, audience, readers }: StoryReading) => {
  const t = useWords(words);
  return (
    <section class="row hung" aria-labelledby="yours">
      <h2 id="yours">{t.own}</h2>
      <div class="body flow">
        <p>{t.seenBy[readers]}</p>
        <p class="acts">
          <A class="btn" href={paths.storyEdit(id)}>
            {t.change}
          </A>
        </p>
        {audience !== null && (
          <Form action={paths.storyWithdrawal(id)}>
            <p>{t.withdrawHow}</p>
            <p>
              <button type="submit" class="btn quiet">
                {t.withdraw}
              </button>
            </p>
          </Form>
        )}
        <Form action={paths.storyErasure(id)}>
          <p>{t.eraseHow}</p>
          <p>
            <button type="submit" class="btn quiet">
              {t.erase}
            </button>
          </p>
        </Form>
      </div>
    </section>
  );
};

const facts = (
  t: { sector: string; region: string; technique: string; struggle: string; kit: string },
  { told, kit }: StoryReading,
): (readonly [string, ComponentChildren])[] =>
  (
    [
      [t.sector, told?.sector],
      [t.region, told?.region],
      [t.technique, told?.technique && <A href={paths.technique(told.technique.id)}>{told.technique.title}</A>],
      [t.struggle, told?.struggle && <A href={paths.struggle(told.struggle.id)}>{told.struggle.title}</A>],
      [t.kit, kit && <A href={paths.kit(kit.slug)}>{kit.title}</A>],
    ] as const
  ).flatMap(([name, value]) => (value ? [[name, value] as const] : []));

const Told = ({ asked, ...story }: StoryReading & { told: NonNullable<StoryReading['told']>; asked: boolean }) => {
  const t = useWords(words);
  const { told, id, audience, at, isAuthor, kit } = story;
  const said = facts(t, story);
  return (
    <>
      <div class="cloth">
        <div class="row cols">
          <div>
            <p class="over">
              {t.one} · {t.told(saidDay(useLanguage(), at))}
            </p>
            <h1 dir="auto">{told.title}</h1>
          </div>
          {said.length > 0 && <Facts facts={said} />}
        </div>
      </div>
      <Part name="tried" title={t.tried} text={told.tried === told.title ? '' : told.tried} />
      <Part name="happened" title={t.happened} text={told.happened} />
      <Part name="next-time" title={t.nextTime} text={told.nextTime} />
      {told.talks && (
        <div class="row">
          <div class="body flow">
            <p>{t.talks}</p>
            {!isAuthor && <AskToMeet action={paths.storyMeeting(id)} asked={asked} />}
          </div>
        </div>
      )}
      {kit && audience === 'public' && (
        <div class="row">
          <p class="body">
            {t.betterHow} <A href={paths.edit(kit.slug)}>{t.better}</A>
          </p>
        </div>
      )}
      {audience !== null && (
        <div class="row plain">
          <p class="wide">
            <ReportLink of="story" id={id} />
          </p>
        </div>
      )}
    </>
  );
};

/** One report-back. `asked`: its reader just asked to be introduced. Where it is hidden, the reason stands in its place. */
export const StoryPage = ({ asked, ...story }: StoryReading & { asked: boolean }) => {
  const t = useWords(words);
  const { told, hidden, isAuthor, audience } = story;
  return (
    <Page
      title={told?.title ?? t.one}
      room="network"
      place="stories"
      trail={[{ href: paths.stories, label: t.title }]}
      description={told?.tried.slice(0, 200) ?? ''}
      indexed={audience === 'public' && !hidden}
    >
      {hidden && (
        <div class="row plain">
          <div class="body flow">
            {!told && <h1>{t.one}</h1>}
            <HiddenNote at={hidden.at} reason={hidden.reason} />
          </div>
        </div>
      )}
      {told && <Told {...story} told={told} asked={asked} />}
      {isAuthor && <Owning {...story} />}
    </Page>
  );
};
