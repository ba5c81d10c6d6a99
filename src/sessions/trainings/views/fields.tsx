import { type SentBack, Text } from '../../../platform/ui/form.tsx';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';

/** What was said of it before, as somebody would type it. */
export interface Before {
  when: string;
  minutes: string;
  online: boolean;
  outcode: string;
  place: string;
  link: string;
  chairs: string;
  signUps: boolean;
}

export const Tick = ({
  name,
  label,
  hint,
  sent,
  before = false,
}: {
  name: string;
  label: string;
  hint?: string;
  sent: SentBack | undefined;
  before?: boolean;
}) => {
  const checked = sent ? sent.typed[name]?.[0] === 'yes' : before;
  return (
    <div class="f">
      <div class="pick">
        <input
          type="checkbox"
          id={`f-${name}`}
          name={name}
          value="yes"
          checked={checked}
          {...(hint && { 'aria-describedby': `h-${name}` })}
        />
        <label for={`f-${name}`}>{label}</label>
      </div>
      {hint && (
        <p class="hint" id={`h-${name}`}>
          {hint}
        </p>
      )}
    </div>
  );
};

/** When, where and how many chairs: the same when a session is made and when it is changed. */
export const WhenAndWhere = ({ sent, before }: { sent: SentBack | undefined; before?: Before | undefined }) => {
  const t = useWords(words);
  return (
    <>
      <Text name="when" label={t.when} hint={t.whenHint} sent={sent} value={before?.when} width="m" />
      <Text
        name="minutes"
        type="number"
        label={t.minutes}
        hint={t.minutesHint}
        sent={sent}
        value={before?.minutes}
        width="s"
      />
      <Text name="outcode" label={t.outcode} hint={t.outcodeHint} sent={sent} value={before?.outcode} width="s" />
      <Tick name="online" label={t.isOnline} sent={sent} before={before?.online ?? false} />
      <Text name="place" label={t.place} hint={t.placeHint} sent={sent} value={before?.place} />
      <Text name="link" label={t.link} hint={t.linkHint} sent={sent} value={before?.link} />
      <Text
        name="chairs"
        type="number"
        label={t.chairsLabel}
        hint={t.chairsHint}
        sent={sent}
        value={before?.chairs}
        width="s"
      />
    </>
  );
};
