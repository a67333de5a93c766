import { groupBy } from '../../lib/group-by.ts';
import { counted, listed } from '../../lib/listed.ts';
import { by } from '../../lib/order.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Rule } from '../../model/finding.ts';
import { decidingReads } from '../../model/need-of.ts';
import type { EnvironmentVariable } from '../../model/setting.ts';

type Read = EnvironmentVariable['reads'][number];

/** Variables that no example file names, in a repository that has one; those without which a service stops. */
export default {
  id: 'undocumented-setting',
  severity: 'medium',
  description: 'Required variables that the example files of the repository leave out.',
  why: 'Who sets the service up from the example has a service that does not start, or that fails where the variable is first used.',
  action: 'Name the variable in the example file, without a value where it is a secret.',
  check: ({ environment }) => {
    if (!environment.some(({ declared }) => declared.some(({ kind }) => kind === 'example'))) return [];
    const missing = environment.filter((row) => !row.provided && !isWrittenDown(row)).flatMap(requiredReads);
    const byService = [...groupBy(missing, ({ read }) => read.service)].toSorted(by(([service]) => service ?? ''));
    return byService.map(([service, rows]) => {
      const names = [...new Set(rows.map(({ name }) => name))];
      const those = counted(names.length, 'variable');
      const message = `No example file names ${those} that ${service ?? 'the repository'} requires: ${listed(names)}.`;
      return { message, service, evidence: evidenceOf(rows.map(({ read }) => read)) };
    });
  },
} satisfies Rule;

/** A file that is loaded names its variables to people as well. */
function isWrittenDown({ declared }: EnvironmentVariable): boolean {
  return declared.some(({ kind }) => kind === 'example' || kind === 'env-file');
}

/** What a schema says of the variable in a service counts there, as on the page that tells what happens without it. */
function requiredReads({ name, reads }: EnvironmentVariable) {
  return reads
    .filter((read) => read.need === 'required' && decidingReads(besides(read, reads)).includes(read))
    .map((read) => ({ name, read }));
}

/** Reads that the same services run. */
function besides(read: Read, reads: readonly Read[]): readonly Read[] {
  return reads.filter(
    ({ service, runBy }) => service === read.service || runBy.some((name) => read.runBy.includes(name)),
  );
}
