import { paths } from '../../../paths.ts';
import { Form } from '../../../platform/ui/form.tsx';
import { A } from '../../../platform/ui/link.tsx';
import { Island } from '../../../platform/ui/page.tsx';
import { saidDay } from '../../../platform/words/dates.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import { wordings } from '../../consents/words.ts';
import { PasskeyButton } from '../../passkeys/passkey-button.tsx';
import { words as passkeyWords } from '../../passkeys/words.ts';
import type { MeReading } from '../read.ts';
import { words } from '../words.ts';

const Press = ({ at, label }: { at: string; label: string }) => (
  <Form action={at}>
    <p>
      <button type="submit" class="btn quiet">
        {label}
      </button>
    </p>
  </Form>
);

/** Groups and duties. */
export const Groups = ({ me }: { me: MeReading }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p class="soft">{t.groupsHint}</p>
      {me.groups.length === 0 && <p>{t.noGroups}</p>}
      {me.groups.length > 0 && (
        <ul class="lines">
          {me.groups.map(({ id, name, isContact }) => (
            <li key={id}>
              <A href={paths.group(id)}>{name}</A>
              <p class="soft">{isContact && t.contact}</p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <A href={paths.newGroup}>{t.newGroup}</A>
      </p>
      {me.roles.length > 0 && (
        <>
          <h3>{t.roles}</h3>
          <ul class="lines">
            {me.roles.map(({ role, reason, givenAt, untilAt }) => (
              <li key={role}>
                {role === 'steward' ? <A href={paths.admin}>{t.role[role]}</A> : <strong>{t.role[role]}</strong>}
                <p class="soft">
                  {t.roleSince(saidDay(language, givenAt), reason)}
                  {untilAt && `, ${t.roleUntil(saidDay(language, untilAt))}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** What was agreed to: one thing to answer, and every answer given. */
export const Agreed = ({ me }: { me: MeReading }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p class="soft">{t.agreedHint}</p>
      <Form action={paths.meConsents}>
        <input type="hidden" name="what" value="being-asked" />
        <input type="hidden" name="given" value={me.isAsked ? 'no' : 'yes'} />
        <p>{wordings[language]['being-asked']}</p>
        <p>
          <button type="submit" class="btn quiet">
            {me.isAsked ? t.sayNo : t.sayYes}
          </button>
        </p>
      </Form>
      {me.consents.length > 0 && (
        <ul class="lines">
          {me.consents.map(({ what, given, wording, at }) => (
            <li key={`${what} ${at.getTime()}`}>
              <strong>
                {given ? t.yes : t.no}, {saidDay(language, at)}
              </strong>
              <p>{wording}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

export const SignIns = ({ me }: { me: MeReading }) => {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p class="soft">{t.signInsHint}</p>
      <ul class="lines">
        {me.signIns.map(({ id, device, seenAt, isThis }) => (
          <li key={id}>
            <strong>{device === '?' ? t.unknownDevice : device}</strong>
            <div>
              <p class="soft">{isThis ? t.thisOne : t.seen(saidDay(language, seenAt))}</p>
              <Press at={isThis ? paths.signOut : paths.signInEnding(id)} label={isThis ? t.signOut : t.end} />
            </div>
          </li>
        ))}
      </ul>
      {me.signIns.length > 1 && <Press at={paths.elsewhereEnding} label={t.endOthers} />}
    </>
  );
};

export const Passkeys = ({ me }: { me: MeReading }) => {
  const t = useWords(passkeyWords);
  const language = useLanguage();
  return (
    <>
      {me.passkeys.length === 0 && <p>{t.none}</p>}
      {me.passkeys.length > 0 && (
        <ul class="lines">
          {me.passkeys.map(({ id, label, madeAt, usedAt }) => (
            <li key={id}>
              <strong>{label}</strong>
              <div>
                <p class="soft">
                  {t.made(saidDay(language, madeAt))}
                  {usedAt && `, ${t.used(saidDay(language, usedAt))}`}
                </p>
                <Press at={paths.passkeyRemoval(id)} label={t.remove} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <noscript>
        <p class="soft">{t.without}</p>
      </noscript>
      <Island name="passkey" props={{ act: 'add' }}>
        <PasskeyButton act="add" />
      </Island>
    </>
  );
};
