import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { checkKit } from '../../src/kit/check.ts';
import { parseKit } from '../../src/kit/parse.ts';
import { totalMinutes, leastMinutes, doingMinutes } from '../../src/kit/measure.ts';
import { stepsOf } from '../../src/kit/reading.ts';
it('x', () => {
  for (const k of readdirSync('content/kits')) {
    const t = readFileSync(`content/kits/${k}/kit.md`, 'utf8');
    const b = performance.now();
    const p = parseKit(t);
    const ms = performance.now() - b;
    const s = p.kit ? stepsOf(p.kit) : [];
    console.log(k, ms.toFixed(0), totalMinutes(s), leastMinutes(s), doingMinutes(s));
    for (const q of checkKit(p)) console.log('  ', q.severity, q.line, q.code, q.message);
  }
});
