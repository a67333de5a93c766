import { groupBy } from '../../lib/group-by.ts';
import { by, distinct } from '../../lib/order.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import type { PackageDependency, UnusedPackage } from '../../model/package-inventory.ts';
import { cap } from '../rows/cap.ts';
import { evidenceOf, toEvidence } from '../rows/evidence.ts';
import type { View } from '../view.ts';

const MOST_ROWS = 120;
const MOST_JUDGED = 60;
const MOST_NAMES = 3;
/** In one line: who wants all of them reads the bill of materials. */
const MOST_OF_ONE = 40;
const MOST_LOCK_FILES = 5;

/** The npm packages that the repository asks for, who uses them, and which declarations look wrong. */
export default {
  id: 'packages',
  build: ({ packages: inventory, services }: HandoverModel) => {
    const rows = inventory.packages.map(toRow);
    const deployable = new Set(services.flatMap((service) => (service.deployable ? [service.name] : [])));
    const [shared, others] = partition(rows, (row) => row.services.length > 1);
    const [single, apart] = partition(others, (row) => row.services.length === 1);
    const [tools, rest] = partition(apart, (row) => row.isTool);
    return [
      {
        total: rows.length,
        lockFiles: cap(inventory.lockFiles, MOST_LOCK_FILES),
        hasLicences: rows.some((row) => row.licences.length > 0),
        withoutLicence: rows.filter((row) => row.licences.length === 0).length,
        shared: cap(shared, MOST_ROWS),
        services: [...groupBy(single, (row) => row.services[0] ?? '')]
          .map(([name, own]) => ({
            name,
            isDeployable: deployable.has(name),
            names: cap(own.map(nameWithVersion), MOST_OF_ONE),
          }))
          .toSorted(
            by(
              (row) => Number(!row.isDeployable),
              (row) => row.name,
            ),
          ),
        rest: cap(rest.map(nameWithVersion), MOST_OF_ONE),
        tools: cap(tools.map(nameWithVersion), MOST_OF_ONE),
        severalVersions: cap(
          rows.filter((row) => row.locked.length > 1),
          MOST_JUDGED,
        ),
        unused: cap(unusedRows(inventory.unused), MOST_JUDGED),
        undeclared: cap(
          inventory.undeclared.map((row) => ({ ...row, evidence: toEvidence(row) })),
          MOST_JUDGED,
        ),
        notJudged: cap(inventory.notJudged, MOST_OF_ONE),
      },
    ];
  },
} satisfies View;

function toRow({ name, declared, licences, services }: PackageDependency) {
  const [place] = declared;
  return {
    name,
    ranges: cap(distinct(declared.map(({ range }) => range)), MOST_NAMES),
    locked: distinct(declared.flatMap(({ locked }) => locked ?? [])),
    licences,
    services,
    users: cap(services, MOST_NAMES),
    isTool: declared.every(({ group }) => group === 'devDependencies'),
    manifests: declared.length,
    evidence: place === undefined ? null : toEvidence(place),
  };
}

/** One row for a name, whatever the number of manifests. */
function unusedRows(unused: readonly UnusedPackage[]) {
  return [...groupBy(unused, ({ name }) => name)]
    .map(([name, rows]) => ({
      name,
      groups: distinct(rows.map(({ group }) => group)),
      evidence: evidenceOf(rows, MOST_NAMES),
    }))
    .toSorted(by(({ name }) => name));
}

/** `stripe 16.12.0`, with what is asked for where no lock file says more. */
function nameWithVersion({ name, locked, ranges }: ReturnType<typeof toRow>): string {
  return `${name} ${(locked.length === 0 ? ranges.rows : locked).join(', ')}`.trim();
}

function partition<Row>(rows: readonly Row[], holds: (row: Row) => boolean): readonly [readonly Row[], readonly Row[]] {
  return [rows.filter(holds), rows.filter((row) => !holds(row))];
}
