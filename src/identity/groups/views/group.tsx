import { paths } from '../../../paths.ts';
import { Facts } from '../../../platform/ui/facts.tsx';
import { Form, type SentBack, Summary, Text } from '../../../platform/ui/form.tsx';
import { Page } from '../../../platform/ui/page.tsx';
import { words as uiWords } from '../../../platform/ui/words.ts';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { GroupReading } from '../read.ts';
import { words } from '../words.ts';

type Shown = GroupReading['members'][number];

const Line = ({ groupId, member }: { groupId: string; member: Shown }) => {
  const t = useWords(words);
  const language = useLanguage();
  const said = [
    member.isYou && t.you,
    member.isContact && t.contact,
    member.agreedAt ? t.since(saidDay(language, member.agreedAt)) : t.waiting(saidDay(language, member.addedAt)),
  ];
  return (
    <li>
      <strong>{member.publicName ?? t.someone}</strong>
      <div>
        <p class="soft">{said.filter(Boolean).join(', ')}</p>
        {member.canBeContact && (
          <Form action={paths.groupContact(groupId, member.personId)}>
            <p>
              <button type="submit" class="btn quiet">
                {t.makeContact}
              </button>
            </p>
          </Form>
        )}
        {member.canBeTakenOut && (
          <Form action={paths.takingOut(groupId, member.personId)}>
            <p>
              <button type="submit" class="btn quiet">
                {member.agreedAt ? t.takeOut : t.takeBack}
              </button>
            </p>
          </Form>
        )}
      </div>
    </li>
  );
};

const AskIn = ({ groupId, sent }: { groupId: string; sent: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Form action={paths.groupPeople(groupId)}>
      <Text name="email" type="email" label={t.ask} hint={t.askHint} sent={sent} />
      <div class="pick">
        <input type="checkbox" id="f-contact" name="contact" value="yes" checked={sent?.typed.contact?.[0] === 'yes'} />
        <label for="f-contact">{t.askContact}</label>
      </div>
      <p class="acts">
        <button type="submit" class="btn">
          {t.askSend}
        </button>
      </p>
    </Form>
  );
};

/** A group, for its own people. */
export const GroupPage = ({
  group,
  members,
  canAskIn,
  asked,
  sent,
}: GroupReading & { asked: boolean; sent?: SentBack | undefined }) => {
  const t = useWords(words);
  return (
    <Page title={group.name} room="home" trail={[{ href: paths.me, label: useWords(uiWords).me }]} indexed={false}>
      <div class="row plain">
        <div class="wide flow">
          <Summary sent={sent} />
          {asked && (
            <p class="told" role="status">
              {t.asked}
            </p>
          )}
          <h1>{group.name}</h1>
          <Facts facts={[[t.kind, t.kinds[group.kind]], group.outcode !== null && [t.outcode, group.outcode]]} />
        </div>
      </div>
      <section class="row hung">
        <h2>{t.members}</h2>
        <div class="body flow">
          <p class="soft">{t.membersHint}</p>
          <ul class="lines">
            {members.map((member) => (
              <Line key={member.personId} groupId={group.id} member={member} />
            ))}
          </ul>
        </div>
      </section>
      {canAskIn && (
        <section class="row hung">
          <h2>{t.ask}</h2>
          <div class="body">
            <AskIn groupId={group.id} sent={sent} />
          </div>
        </section>
      )}
      <section class="row hung">
        <h2>{t.leave}</h2>
        <div class="body flow">
          <p>{t.leaveHint}</p>
          <Form action={paths.leaving(group.id)}>
            <p>
              <button type="submit" class="btn quiet">
                {t.leaveButton}
              </button>
            </p>
          </Form>
        </div>
      </section>
    </Page>
  );
};
