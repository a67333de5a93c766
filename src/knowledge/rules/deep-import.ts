import { isLoaded } from '../../model/service-import.ts';
import { counted, listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { ServiceImport } from '../../model/service-import.ts';

/** Code that loads files of another package which that package does not offer. Imports of types alone load nothing. */
export default {
  id: 'deep-import',
  severity: 'low',
  description:
    'Imports that go past the exports of another package of this repository, into files that are its own affair.',
  why: 'Whoever changes that package cannot see that these files are used: moving one breaks the importer, and what the package sets up at its entry can be missing.',
  action: 'Export what is needed from the package, and import it by its name.',
  check: ({ serviceImports }) => {
    const deep = serviceImports.filter((row) => isLoaded(row) && row.deep.imports > 0);
    return [...groupBy(deep, ({ from, to }) => JSON.stringify([from, to])).values()].map(toObserved);
  },
} satisfies Rule;

function toObserved(rows: readonly ServiceImport[]): Observed {
  const [{ from, to } = { from: '', to: '' }] = rows;
  const places = rows.flatMap(({ deep }) => deep.places);
  const total = rows.reduce((sum, { deep }) => sum + deep.imports, 0);
  const modules = [...new Set(places.map(({ module }) => module))];
  return {
    message: `${from} reaches past what ${to} exports: ${counted(total, 'import')}, such as ${listed(modules, 3)}.`,
    service: from,
    evidence: evidenceOf(places),
  };
}
