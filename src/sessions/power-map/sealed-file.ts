/** How often the passphrase is stirred: OWASP's figure for PBKDF2 with SHA-256. */
const ROUNDS = 600_000;
const MARK = 'fundi power map 1';
const SALT_BYTES = 16;
const IV_BYTES = 12;

const keyFrom = async (passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    typed,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

const mark = new TextEncoder().encode(MARK);

/** Words as a file that only the passphrase opens: our mark, salt, iv, AES-256-GCM. */
export const sealFile = async (words: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> => {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const key = await keyFrom(passphrase, salt);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: mark },
    key,
    new TextEncoder().encode(words),
  );
  const file = new Uint8Array(mark.length + SALT_BYTES + IV_BYTES + sealed.byteLength);
  file.set(mark);
  file.set(salt, mark.length);
  file.set(iv, mark.length + SALT_BYTES);
  file.set(new Uint8Array(sealed), mark.length + SALT_BYTES + IV_BYTES);
  return file;
};

/** What a file holds; undefined for another passphrase, another file, or one that was changed: the three are never told apart. */
export const openFile = async (file: Uint8Array<ArrayBuffer>, passphrase: string): Promise<string | undefined> => {
  const saltAt = mark.length;
  const ivAt = saltAt + SALT_BYTES;
  if (file.length <= ivAt + IV_BYTES || !mark.every((byte, at) => file[at] === byte)) return undefined;
  const key = await keyFrom(passphrase, file.slice(saltAt, ivAt));
  const iv = file.slice(ivAt, ivAt + IV_BYTES);
  try {
    const words = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: mark },
      key,
      file.slice(ivAt + IV_BYTES),
    );
    return new TextDecoder().decode(words);
  } catch {
    return undefined;
  }
};
