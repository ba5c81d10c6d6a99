import { describe, expect, it } from 'vitest';
import { parseKit } from '../../kit/parse.ts';
import { emptyKit } from './begin.ts';
import { unsaidIn } from './unsaid.ts';

const written = (...edits: [string, string][]) => {
  const { kit, problems } = parseKit(
    edits.reduce(
      (text, [was, is]) => text.replace(was, is),
      `---
format: fundi-kit/1
title: "Keys"
summary: "SUMMARY"
language: "en-GB"
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 4, max: 20}
setting: [community]
outcomes: ["say who holds the keys"]
credits: [{name: someone, role: author}]
---

:::step[Doors]{#doors minutes=10 method=pairs}
BODY
:::

:::background{#more}
## More

REST
:::
`,
    ),
  );
  if (!kit) throw new Error(JSON.stringify(problems));
  return kit;
};

describe('what a draft still has to say', () => {
  it('is asked of an empty kit at its beginning and in its step', () => {
    expect(unsaidIn(emptyKit('Keys', 'en-GB'))).toEqual([
      { query: '?part=front.matter', title: undefined },
      { query: '?step=opening', title: '…' },
    ]);
  });

  it('is nothing where three dots only end a sentence', () => {
    expect(unsaidIn(written(['BODY', 'And so on… Wait.']))).toEqual([]);
  });

  it('is found in the step, or beside the steps, where the dots stand', () => {
    expect(unsaidIn(written(['BODY', '…']))).toEqual([{ query: '?step=doors', title: 'Doors' }]);
    expect(unsaidIn(written(['REST', 'Where it was run: …']))).toEqual([{ query: '', title: undefined }]);
    expect(unsaidIn(written(['SUMMARY', 'Say it here …']))).toEqual([
      { query: '?part=front.matter', title: undefined },
    ]);
  });
});
