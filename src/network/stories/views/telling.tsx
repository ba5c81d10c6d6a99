import { LongText, Select, type SentBack, Text } from '../../../platform/ui/form.tsx';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { ChoicesReading } from '../read.ts';
import { AUDIENCES, type Audience, type Telling, titleFrom } from '../telling.ts';
import { tellingWords } from '../telling-words.ts';
import { REGIONS, SECTORS } from '../where.ts';
import { saidRegion, saidSector } from '../where-words.ts';

export interface TellingFields {
  choices: ChoicesReading;
  telling: Telling | undefined;
  audience: Audience | null;
  sent: SentBack | undefined;
}

type Option = { value: string; label: string };

/** The options with a value that somebody wrote in words of their own. */
const withOwn = (options: readonly Option[], value: string | null | undefined): Option[] =>
  !value || options.some((option) => option.value === value) ? [...options] : [...options, { value, label: value }];

const Audiences = ({ audience, sent }: Pick<TellingFields, 'audience' | 'sent'>) => {
  const t = useWords(tellingWords);
  const chosen = sent ? (sent.typed.audience?.[0] ?? '') : (audience ?? '');
  const error = sent?.errors.find(({ field }) => field === 'audience')?.message;
  return (
    <fieldset class={error ? 'bad' : ''}>
      <legend>{t.audience}</legend>
      {error && <p class="err">{error}</p>}
      {(['', ...AUDIENCES] as const).map((one) => (
        <p key={one} class="pick">
          <input
            type="radio"
            name="audience"
            id={one === '' ? 'f-audience' : `f-audience-${one}`}
            value={one}
            checked={chosen === one}
          />
          <label for={one === '' ? 'f-audience' : `f-audience-${one}`}>{t.audiences[one || 'nobody']}</label>
        </p>
      ))}
    </fieldset>
  );
};

const Talk = ({ telling, sent }: Pick<TellingFields, 'telling' | 'sent'>) => {
  const t = useWords(tellingWords);
  return (
    <div class="f">
      <p class="pick">
        <input
          type="checkbox"
          name="talk"
          id="f-talk"
          value="yes"
          aria-describedby="h-talk"
          checked={sent ? sent.typed.talk !== undefined : (telling?.talks ?? false)}
        />
        <label for="f-talk">{t.fields.talk}</label>
      </p>
      <p class="hint" id="h-talk">
        {t.hints.talk}
      </p>
    </div>
  );
};

/** A title of its author's own; one that was taken from what they tried follows it. */
const ownTitle = (telling: Telling | undefined): string =>
  telling === undefined || telling.title === titleFrom(telling.tried) ? '' : telling.title;

const More = ({ choices, telling, sent }: Omit<TellingFields, 'audience'>) => {
  const t = useWords(tellingWords);
  const language = useLanguage();
  const any = { value: '', label: t.notSaid };
  const sectors = SECTORS.map((value) => ({ value, label: saidSector(language, value) }));
  const regions = REGIONS.map((value) => ({ value, label: saidRegion(language, value) }));
  const selects = [
    { name: 'technique', label: t.fields.technique, options: choices.techniques, value: telling?.technique },
    { name: 'struggle', label: t.fields.struggle, options: choices.struggles, value: telling?.struggle },
    { name: 'sector', label: t.fields.sector, hint: t.hints.sector, options: sectors, value: telling?.sector },
    { name: 'area', label: t.fields.area, hint: t.hints.area, options: regions, value: telling?.region },
  ];
  return (
    <>
      {selects.map(({ name, label, hint, options, value }) => (
        <Select
          key={name}
          name={name}
          label={label}
          hint={hint}
          value={value ?? ''}
          sent={sent}
          options={[any, ...withOwn(options, sent?.typed[name]?.[0] ?? value)]}
        />
      ))}
      <LongText name="next-time" label={t.fields.next} value={telling?.nextTime} sent={sent} rows={3} />
      <Talk telling={telling} sent={sent} />
      <Text name="title" label={t.fields.title} hint={t.hints.title} value={ownTitle(telling)} sent={sent} />
    </>
  );
};

/** The six questions, the first of which is enough; then who may read it. */
export const TellingQuestions = ({ choices, telling, audience, sent }: TellingFields) => {
  const t = useWords(tellingWords);
  return (
    <>
      <LongText name="tried" label={t.fields.tried} hint={t.hints.tried} value={telling?.tried} sent={sent} />
      <LongText
        name="happened"
        label={t.fields.happened}
        hint={t.hints.happened}
        value={telling?.happened}
        sent={sent}
      />
      <More choices={choices} telling={telling} sent={sent} />
      <Audiences audience={audience} sent={sent} />
    </>
  );
};
