import type { Language } from '../../src/platform/words/language.ts';
import type { Story } from './story.ts';

/** Bytes that a first visit to an address takes over the wire, headers included, with nothing in the browser's store. */
export const firstVisitBytes = async (
  { visitor }: Pick<Story, 'visitor'>,
  address: string,
  language: Language,
): Promise<number> => {
  const { page, context } = await visitor({ width: 360, javaScript: true, language });
  const wire = await context.newCDPSession(page);
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await wire.send('Network.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await wire.detach();
  await page.close();
  return bytes;
};
