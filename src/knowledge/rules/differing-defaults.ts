import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import { listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { EnvironmentVariable } from '../../model/setting.ts';
import { HIDDEN } from '../../model/setting.ts';

/** Variables that have another default at another place of the same service. */
export default {
  id: 'differing-defaults',
  severity: 'low',
  description: 'Variables read with different defaults at different places of one service.',
  why: 'Where the variable is not set, parts of one service work with different values, and no log says so.',
  action: 'Read the variable in one place, and hand its value to the others.',
  check: ({ environment }) => environment.flatMap(differing),
} satisfies Rule;

function differing({ name, reads }: EnvironmentVariable): readonly Observed[] {
  const byService = groupBy(reads, ({ service }) => service);
  return [...byService].toSorted(by(([service]) => service ?? '')).flatMap(([service, rows]) => {
    // An empty text only keeps the type checker content: what counts then is decided elsewhere.
    const written = rows.filter((row) => row.default !== null && row.default !== '' && row.default !== HIDDEN);
    const values = [...new Set(written.map((row) => row.default ?? ''))];
    if (!differBetweenFiles(written)) return [];
    const where = service === null ? '' : ` in ${service}`;
    const message = `${name} has ${values.length} different defaults${where}: ${listed(values)}.`;
    return [{ message, service, evidence: evidenceOf(written) }];
  });
}

/** One file that writes several defaults mostly chooses between them; two files that share none do not agree. */
function differBetweenFiles(reads: EnvironmentVariable['reads']): boolean {
  const byFile = [...groupBy(reads, ({ file }) => file).values()];
  const defaults = byFile.map((rows) => new Set(rows.map((row) => row.default)));
  return defaults.some((some, index) =>
    defaults.slice(index + 1).some((others) => [...some].every((value) => !others.has(value))),
  );
}
