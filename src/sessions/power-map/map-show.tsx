import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../platform/words/words.ts';
import { Drawing } from './drawing.tsx';
import { Keeping } from './keeping.tsx';
import { EMPTY, type PowerMap, withMoved, withNudged } from './map.ts';
import { Panel } from './panel.tsx';
import { words } from './words.ts';

/** Asks before a map that is in no file is closed. */
const useAskBeforeLeaving = (isUnsaved: boolean): void => {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
};

/** The map that is drawn here and nowhere else. Until its script runs: the axes, to be copied on paper. */
export const MapShow = () => {
  const t = useWords(words);
  const [isHere, arrive] = useState(false);
  const [map, show] = useState<PowerMap>(EMPTY);
  const [isUnsaved, mark] = useState(false);
  useEffect(() => arrive(true), []);
  useAskBeforeLeaving(isUnsaved);
  const change = (how: (map: PowerMap) => PowerMap): void => {
    show(how);
    mark(true);
  };
  if (!isHere) return <Drawing map={EMPTY} />;
  return (
    <div class="mapping">
      <div>
        <p class="about">
          <label for="pm-about">{t.about}</label>
          <input
            id="pm-about"
            maxLength={200}
            autocomplete="off"
            value={map.about}
            onInput={(event) => {
              const about = event.currentTarget.value;
              change((now) => ({ ...now, about }));
            }}
          />
        </p>
        <Drawing
          map={map}
          hand={{
            move: (id, to) => change((now) => withMoved(now, id, to)),
            nudge: (id, by) => change((now) => withNudged(now, id, by)),
          }}
        />
        <p class="small soft" role="status">
          {isUnsaved && t.unsaved}
        </p>
      </div>
      <div>
        <Panel map={map} change={change} />
        <Keeping
          map={map}
          saved={() => mark(false)}
          opened={(read) => {
            show(read);
            mark(false);
          }}
        />
      </div>
    </div>
  );
};
