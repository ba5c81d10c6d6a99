import { paths } from '../../paths.ts';
import { Form, Select, type SentBack, Text } from '../../platform/ui/form.tsx';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import { REACHES_KM } from '../facilitators/forms.ts';
import { LED_IN, languageName, NEAR } from '../facilitators/languages.ts';
import type { Facilitator } from '../facilitators/store.ts';
import { SETTINGS } from '../terms.ts';
import { words } from '../words.ts';
import { Picks } from './picks.tsx';

const MILES_A_KM = 0.6214;

/** How far, how often, in which languages: what a facilitator says of how they would lead. */
export const OfferingForm = ({ facilitator, sent }: { facilitator: Facilitator; sent: SentBack | undefined }) => {
  const t = useWords(words);
  const language = useLanguage();
  const named = (value: string) => ({ value, label: languageName(language, value) });
  return (
    <Form action={paths.meOffering}>
      <Text
        name="outcode"
        width="s"
        label={t.outcodeMine}
        hint={t.outcodeHint}
        value={facilitator.outcode ?? ''}
        sent={sent}
      />
      <Select
        name="reach-km"
        label={t.reach}
        options={REACHES_KM.map((km) => ({ value: `${km}`, label: t.km(km, Math.round(km * MILES_A_KM)) }))}
        value={`${facilitator.reachKm}`}
        sent={sent}
      />
      <div class="pick">
        <input
          type="checkbox"
          id="f-online"
          name="online"
          value="yes"
          checked={sent ? sent.typed.online?.[0] === 'yes' : facilitator.online}
        />
        <label for="f-online">{t.online}</label>
      </div>
      <Picks
        type="checkbox"
        name="languages"
        legend={t.languages}
        options={NEAR.map(named)}
        value={facilitator.languages}
        sent={sent}
        more={{ summary: t.moreLanguages, options: LED_IN.slice(NEAR.length).map(named) }}
      />
      <Picks
        name="setting"
        legend={t.settingMine}
        options={SETTINGS.map((value) => ({ value, label: t.settings[value] }))}
        value={facilitator.setting}
        sent={sent}
      />
      <Text
        name="limit-month"
        type="number"
        width="s"
        label={t.limit}
        hint={t.limitHint}
        value={`${facilitator.limitMonth}`}
        sent={sent}
      />
      <p class="acts">
        <button type="submit" class="btn quiet">
          {t.keep}
        </button>
      </p>
    </Form>
  );
};
