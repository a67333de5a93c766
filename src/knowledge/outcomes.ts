import type { Program } from '../code/link/program.ts';
import { groupBy } from '../lib/group-by.ts';
import { remembered } from '../lib/remembered.ts';
import { OUTCOME_ORDER } from '../model/outcome-order.ts';
import type { FailureHandling, Outcome } from '../model/resilience.ts';
import type { Question } from './analysis.ts';
import type { CallChain } from './call-chain.ts';
import { linesOf } from './handler-lines.ts';
import { isWaitedFor } from './waited-for.ts';
import type { ErrorResult, Sink, SystemUse } from './rows.ts';

interface Failing {
  readonly system: SystemUse['system'];
  readonly chain: CallChain;
  readonly onFailure: FailureHandling | null;
}

/** What whoever made a call gets when it fails, as far as the function around it decides. */
export const outcomeFinder = remembered((question: Question): ((failing: Failing) => readonly Outcome[]) => {
  const { program, rows } = question;
  const uses = groupBy(
    rows.systemUses.filter(({ use }) => use.effect !== 'client'),
    ({ use }) => use.file,
  );
  const results = new Map(rows.errorResults.map((row) => [keyOf(row), row.error]));
  return ({ system, chain, onFailure }) => {
    const [first] = chain;
    const error =
      first === undefined ? undefined : results.get(keyOf({ file: first.site.file, call: first.site.index }));
    if (error !== undefined) return OF_RESULT[error];
    if (onFailure === null) return [isHeard(program, chain) ? 'error' : 'unwaited'];
    const facts = program.files.get(onFailure.file);
    const lines = facts === undefined ? null : linesOf(facts, onFailure.line);
    const inside = (uses.get(onFailure.file) ?? []).filter(
      ({ use }) => lines !== null && lines.from <= use.line && use.line <= lines.to,
    );
    const instead = inside.flatMap((row) => insteadOf(system, row));
    const decided = onFailure.dispositions.flatMap((each) => DECIDED[each] ?? []);
    // Without more than a line in a log, or nothing, the caller takes it for done.
    const told: readonly Outcome[] = decided.length === 0 && instead.length === 0 ? ['silent'] : decided;
    return OUTCOME_ORDER.filter((outcome) => [...instead, ...told].includes(outcome));
  };
});

function isHeard(program: Program, chain: CallChain): boolean {
  return chain
    .filter(({ into }, index) => index === 0 || into !== null)
    .every(({ site }) => isWaitedFor(program, { file: site.file, call: site.index }));
}

/** What never rejects reaches no handler: whoever looks at the result decides. */
const OF_RESULT: Readonly<Record<ErrorResult['error'], readonly Outcome[]>> = {
  'looked-at': ['result'],
  'handed-on': ['error'],
  unread: ['unread'],
  lost: ['silent'],
  unknown: [],
};

function keyOf({ file, call }: Sink): string {
  return `${call} ${file}`;
}

const DECIDED: Readonly<Partial<Record<FailureHandling['dispositions'][number], Outcome>>> = {
  rethrow: 'error',
  respond: 'answer',
  fallback: 'default',
};

/** What a handler turns to in place of a system: its cache, another of its kind, a queue. */
function insteadOf(failed: SystemUse['system'], { system, use }: SystemUse): readonly Outcome[] {
  if (system.name === failed.name) return [];
  if (system.kind === 'cache') return use.effect === 'read' ? ['cache'] : [];
  if (system.kind === 'queue' || use.effect === 'publish') return ['queue'];
  return system.kind === failed.kind ? ['provider'] : [];
}
