import { LEVELS, SETTINGS } from '../../../../kit/kit.ts';
import { LongText, Select, type SentBack, Text } from '../../../../platform/ui/form.tsx';
import { words as ui } from '../../../../platform/ui/words.ts';
import { useWords } from '../../../../platform/words/words.ts';
import { FRONT } from '../fields.ts';
import { frontWords } from '../front-words.ts';
import type { Reading } from '../read.ts';
import { words } from '../words.ts';
import { InWords, type Suggesting, SuggestingPage, SuggestionForm, Themselves } from './suggestion-form.tsx';

/** Whom the kit is for: where, how many, how far along. */
const ForWhom = ({ front, sent }: Pick<Reading<'front'>, 'front'> & { sent: SentBack | undefined }) => {
  const t = useWords(frontWords);
  const names = useWords(ui);
  const settings = [
    ...SETTINGS.map((value) => ({ value, label: names.settings[value] })),
    { value: SETTINGS.join(' '), label: t.both },
  ];
  const levels = LEVELS.map((value) => ({ value, label: names.levels[value] }));
  const { min, max } = front.participants;
  const setting = SETTINGS.filter((one) => front.setting.includes(one)).join(' ');
  return (
    <>
      <Select name="setting" label={t.setting} options={settings} value={setting} sent={sent} />
      <Text name="people-min" type="number" width="s" label={t.peopleMin} value={String(min)} sent={sent} />
      <Text name="people-max" type="number" width="s" label={t.peopleMax} value={String(max)} sent={sent} />
      <Select name="level" label={t.level} options={levels} value={front.level} sent={sent} />
    </>
  );
};

/** What a kit says of itself before its plan begins. */
export const EditFrontPage = (reading: Suggesting<Reading<'front'>>) => {
  const t = useWords(words);
  const { front, sent } = reading;
  return (
    <SuggestingPage facts={reading} title={t.frontTitle} over={t.fromKit(reading.title)}>
      <SuggestionForm facts={reading} place={{ part: FRONT }} sent={sent}>
        <InWords facts={reading} sent={sent} />
        <Themselves facts={reading}>
          <div class="edit-fields">
            <Text name="title" label={t.fields.title} value={front.title} sent={sent} />
            <LongText
              name="summary"
              label={t.summary}
              hint={t.summaryHint}
              value={front.summary}
              rows={5}
              sent={sent}
            />
            <LongText
              name="outcomes"
              label={t.outcomes}
              hint={t.outcomesHint}
              value={front.outcomes.join('\n')}
              rows={6}
              sent={sent}
            />
            <LongText
              name="bring"
              label={t.bring}
              hint={t.bringHint}
              value={front.bring.join('\n')}
              rows={5}
              sent={sent}
            />
            <ForWhom front={front} sent={sent} />
          </div>
        </Themselves>
      </SuggestionForm>
    </SuggestingPage>
  );
};
