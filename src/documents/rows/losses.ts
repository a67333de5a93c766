import { groupBy } from '../../lib/group-by.ts';
import { by } from '../../lib/order.ts';
import type { ProcessState, StateKind } from '../../model/process-state.ts';
import { cap } from './cap.ts';
import { toEvidence } from './evidence.ts';

/** What goes wrong with a second instance comes first, then what only gets slower. */
const ORDER: Readonly<Record<StateKind, number>> = {
  sessions: 0,
  lock: 0,
  queue: 0,
  'delayed-work': 0,
  buffer: 0,
  limiter: 0,
  collection: 1,
  connections: 1,
  workers: 1,
  variable: 2,
  cache: 3,
  'made-once': 4,
};

/** What a restart loses, and how much is in memory besides. */
export function lossesOf(processState: readonly ProcessState[], most: number) {
  const lost = processState.filter(isLoss).toSorted(
    by(
      (row) => ORDER[row.kind],
      (row) => Number(!row.grows),
      (row) => row.service ?? '',
      (row) => row.file,
      (row) => row.line,
    ),
  );
  return {
    found: processState.length > 0,
    harmful: lost.slice(0, most).some(({ kind }) => ORDER[kind] === 0),
    growing: lost.filter(({ grows }) => grows).length,
    madeOnce: processState.filter((row) => isOfServices(row) && row.kind === 'made-once').length,
    elsewhere: processState.filter((row) => !isOfServices(row)).length,
    lost: cap(
      grouped(lost).map(({ what, kind, service, grows, file, line }) => ({
        what,
        kind,
        service,
        grows,
        evidence: toEvidence({ file, line }),
      })),
      most,
    ),
  };
}

/** Classes that are made alike, as one for each provider, hold alike. */
const ALIKE = 3;

/** Fields of one name in many classes of a service are one row. */
function grouped(rows: readonly ProcessState[]): readonly ProcessState[] {
  const groups = groupBy(rows, ({ what, kind, service, grows, file, line }) => {
    const [, field] = /^(\S+ \S+) of \S+, /.exec(what) ?? [];
    return JSON.stringify(field === undefined ? [file, line, what] : [field, kind, service, grows]);
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const isOne = first !== undefined && group.length >= ALIKE;
    return isOne
      ? [{ ...first, what: `${first.what.replace(/, .*$/, '')} and ${group.length - 1} other classes` }]
      : group;
  });
}

/** Lost for good where a service restarts. */
export function isLoss(row: ProcessState): boolean {
  return isOfServices(row) && row.kind !== 'made-once';
}

function isOfServices({ memoryOf }: ProcessState): boolean {
  return memoryOf === 'service' || memoryOf === 'library';
}
