/** What is brought in for one kit: its text, its pictures, and what stands beside them. */
export interface Bundle {
  /** Where it was found, for messages. */
  file: string;
  /** The folder's name, from which an id is made when the text gives none. */
  folder: string | undefined;
  source: Uint8Array;
  media: Map<string, Uint8Array>;
  /** `edition.yaml` beside the kit or above it: who wrote it and when, so that the same bytes give the same commit id everywhere. */
  origin: Uint8Array | undefined;
}

const segments = (path: string): string[] => path.split('/');

/** Sorts files (path → bytes) into kits: each `kit.md` (or a lone `.md` file), with the `media/` beside it. */
export const bundlesIn = (files: ReadonlyMap<string, Uint8Array>): Bundle[] => {
  const kits = [...files.keys()].filter((path) => segments(path).at(-1) === 'kit.md');
  const chosen = kits.length > 0 ? kits : [...files.keys()].filter((path) => path.endsWith('.md'));
  return chosen.sort().map((path) => {
    const parts = segments(path);
    const inFolder = parts.slice(0, -1);
    const beside = (name: string, up = 0) => files.get([...inFolder.slice(0, inFolder.length - up), name].join('/'));
    const mediaAt = [...inFolder, 'media', ''].join('/');
    const media = new Map<string, Uint8Array>();
    for (const [name, bytes] of files)
      if (name.startsWith(mediaAt) && !name.slice(mediaAt.length).includes('/'))
        media.set(name.slice(mediaAt.length), bytes);
    return {
      file: path,
      folder: parts.at(-1) === 'kit.md' ? inFolder.at(-1) : parts.at(-1)?.replace(/\.md$/, ''),
      source: files.get(path) ?? new Uint8Array(),
      media,
      origin: beside('edition.yaml') ?? (inFolder.length > 0 ? beside('edition.yaml', 1) : undefined),
    };
  });
};
