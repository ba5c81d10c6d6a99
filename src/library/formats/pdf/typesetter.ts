import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFonts } from './fonts.ts';

const TEMPLATES = fileURLToPath(new URL('typst', import.meta.url));

/** How many documents ago a piece of layout may last have been used and still be kept. */
const KEPT_DOCUMENTS = 2;

/** A sheet as it crosses to the thread: its contents are JSON already. */
export interface Copy {
  template: string;
  contents: string;
  /** Path under the templates, bytes. */
  pictures: [string, Uint8Array][];
  dateSeconds: number;
}

export interface Printed {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Characters for which there is no font; when there is one, the document was made without the standard. */
  unprintable: string[];
  /** What else the standard found wrong with the document, in the typesetter's words. */
  faults: string[];
}

const messagesOf = (fault: unknown): string[] => {
  const text = fault instanceof Error ? fault.message : String(fault);
  const found = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message);
  return found.length > 0 ? found : [text];
};

const plainly = (escaped: string): string =>
  escaped
    .replace(/\\u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\\(.)/g, '$1');

/** The character that a message complains of, if that is what it complains of. */
const unprintableIn = (message: string): string | undefined =>
  plainly(plainly(message)).match(/the text `"([\s\S]*)"` could not be displayed/)?.[1];

const asPrinted = (bytes: Buffer, pages: number, messages: string[] = []): Printed => {
  const unprintable = new Set<string>();
  const faults = new Set<string>();
  for (const message of messages) {
    const character = unprintableIn(message);
    if (character === undefined) faults.add(plainly(message));
    else unprintable.add(character);
  }
  return { bytes: new Uint8Array(bytes), pages, unprintable: [...unprintable], faults: [...faults] };
};

export interface Typesetter {
  set: (copy: Copy) => Printed;
  /** Forgets what has not been of use lately. To be called after each document, when nobody waits for it. */
  tidy: () => void;
}

/**
 * One compiler, kept alive, that makes tagged PDFs of our templates. Where PDF/UA-1 cannot be kept it prints without,
 * and says what stood in the way. Throws when a template cannot be set at all: that is a fault of ours.
 */
export const openTypesetter = (): Typesetter => {
  const compiler = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontBlobs: readFonts() }] });
  const set = ({ template, contents, pictures, dateSeconds }: Copy): Printed => {
    for (const [path, bytes] of pictures) compiler.mapShadow(join(TEMPLATES, path), Buffer.from(bytes));
    try {
      const answer = compiler.compile({
        mainFilePath: join(TEMPLATES, `${template}.typ`),
        inputs: { contents },
        resetRead: true,
      });
      const { result } = answer;
      if (!result) throw new Error(`The template ${template} was not set: ${faultsOf(answer.takeDiagnostics())}`);
      try {
        const bytes = compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: dateSeconds });
        return asPrinted(bytes, result.numOfPages);
      } catch (fault) {
        const bytes = compiler.pdf(result, { creationTimestamp: dateSeconds });
        return asPrinted(bytes, result.numOfPages, messagesOf(fault));
      }
    } finally {
      compiler.resetShadow();
    }
  };
  return { set, tidy: () => compiler.evictCache(KEPT_DOCUMENTS) };
};

const faultsOf = (diagnostics: { shortDiagnostics: unknown[] } | null): string =>
  JSON.stringify(diagnostics?.shortDiagnostics ?? 'no reason given');
