// The import rules of docs/architecture.md, and a guard: a cruiser that sees no modules passes everything.
import { cruise } from 'dependency-cruiser';
import rules from '../.dependency-cruiser.mjs';
import { root, say } from './setup.mjs';

process.chdir(root);
const { output } = await cruise(['src', 'test'], {
  ...rules.options,
  ruleSet: { forbidden: rules.forbidden },
  validate: true,
  outputType: 'json',
});
const { summary } = JSON.parse(typeof output === 'string' ? output : JSON.stringify(output));
for (const { rule, from, to, cycle } of summary.violations)
  say(`${rule.name}: ${from} -> ${cycle ? cycle.map((step) => step.name ?? step).join(' -> ') : to}`);
if (summary.totalCruised <= 20) say(`Only ${summary.totalCruised} modules were cruised: the import rules saw nothing.`);
process.exit(summary.violations.length || summary.totalCruised <= 20 ? 1 : 0);
