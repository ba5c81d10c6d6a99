import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../../platform/words/words.ts';
import { mapFrom, type PowerMap } from './map.ts';
import { openFile, sealFile } from './sealed-file.ts';
import { words } from './words.ts';

const FILE = 'power-map.fundi';
const PASSPHRASE_LEAST = 12;
const FILE_BYTES_MAX = 1024 * 1024;

type Said = 'nothing' | 'saving' | 'saved' | 'short' | 'opening' | 'opened' | 'wrong';

const download = (file: Uint8Array<ArrayBuffer>): void => {
  const address = URL.createObjectURL(new Blob([file], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE;
  link.click();
  URL.revokeObjectURL(address);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Saves the map to a file under a passphrase, and opens one. */
export const Keeping = ({
  map,
  opened,
  saved,
}: {
  map: PowerMap;
  opened: (map: PowerMap) => void;
  saved: () => void;
}) => {
  const t = useWords(words);
  const [said, say] = useState<Said>('nothing');
  const [passphrase, type] = useState('');
  const save = async (): Promise<void> => {
    if (passphrase.length < PASSPHRASE_LEAST) return say('short');
    say('saving');
    download(await sealFile(JSON.stringify(map), passphrase));
    say('saved');
    saved();
  };
  const open = async (event: TargetedEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.currentTarget.files ?? [];
    event.currentTarget.value = '';
    if (!file) return;
    say('opening');
    const bytes = file.size > FILE_BYTES_MAX ? undefined : new Uint8Array(await file.arrayBuffer());
    const text = bytes && (await openFile(bytes, passphrase));
    const read = text === undefined ? undefined : mapFrom(parsed(text));
    say(read ? 'opened' : 'wrong');
    if (read) opened(read);
  };
  return (
    <section aria-labelledby="pm-keep">
      <h2 id="pm-keep">{t.keep}</h2>
      <p>{t.keepHow}</p>
      <p>
        <label for="pm-pass">{t.passphrase}</label>
        <span class="hint" id="pm-pass-hint">
          {t.passphraseHint}
        </span>
        <input
          id="pm-pass"
          type="password"
          autocomplete="off"
          aria-describedby="pm-pass-hint"
          value={passphrase}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </p>
      <p class="acts">
        <button type="button" class="btn quiet" onClick={() => void save()}>
          {t.save}
        </button>
        <button type="button" class="btn quiet" onClick={() => window.print()}>
          {t.print}
        </button>
      </p>
      <p>
        <label for="pm-file">{t.open}</label>
        <input id="pm-file" type="file" accept=".fundi" onChange={(event) => void open(event)} />
      </p>
      <p role="status">{said !== 'nothing' && t[said]}</p>
    </section>
  );
};
