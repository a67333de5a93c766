import { chainOf } from '../dropped-promises.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Detector } from '../knowledge.ts';
import { lastName, partsOf } from '../mentions.ts';
import type { ErrorResult } from '../rows.ts';

/** Calls that never reject, and give `{ data, error }` where they fail: is the error looked at? */
export default {
  id: 'error-results',
  description: 'Calls of libraries that tell a failure in their result, and whether the code looks at it.',
  detect: ({ program, matches }) => {
    const out = new Set(matches.outbound.map(({ call }) => call.site.call));
    const errorResults = matches.promises.flatMap(({ call: { site }, use }): readonly ErrorResult[] => {
      const facts = program.files.get(site.file);
      const isCall = site.call.kind !== 'new' && out.has(site.call);
      if (facts === undefined || use.failsIn === undefined || !isCall) return [];
      const chain = chainOf(facts, site.index);
      if (chain.some((index) => lastName(facts, facts.calls[index]?.callee ?? -1) === 'throwOnError')) return [];
      const error = whatBecomesOf(facts, { result: chain.at(-1) ?? site.index, name: use.failsIn });
      return [{ file: site.file, call: site.index, error }];
    });
    return { errorResults };
  },
} satisfies Detector;

interface Told {
  /** The call that gives the result. */
  readonly result: number;
  readonly name: string;
}

function whatBecomesOf(facts: FileFacts, { result, name }: Told): ErrorResult['error'] {
  const use = facts.calls[result]?.use;
  if (use === 'returned') return 'handed-on';
  if (use === 'dropped' || use === 'voided') return 'lost';
  const given = facts.values.findIndex((row) => row.kind === 'result' && row.call === result);
  const held = facts.bindings.flatMap(({ values }, binding) => (values.includes(given) ? [binding] : []));
  const reads = facts.values.flatMap((row) =>
    row.kind === 'member' && (row.object === given || isHeld(facts, row.object, held)) ? [row.name] : [],
  );
  if (reads.includes(name)) return 'looked-at';
  if (reads.length > 0 && held.length === 0) return 'unread';
  const isWhole = held.length > 0 || isPassedOn(facts, given);
  return isWhole || use !== 'awaited' ? 'unknown' : 'lost';
}

function isHeld(facts: FileFacts, value: number, bindings: readonly number[]): boolean {
  const row = facts.values[value];
  return row?.kind === 'local' && bindings.includes(row.binding);
}

/** As an argument, a part of an object or a list, what is assigned or given back. */
function isPassedOn(facts: FileFacts, value: number): boolean {
  return (
    facts.calls.some((call) => call.arguments.includes(value)) ||
    facts.assignments.some((row) => row.value === value) ||
    facts.exits.some((row) => row.value === value) ||
    facts.functions.some((row) => row.returns.includes(value)) ||
    facts.values.some((row) => !REACHING.has(row.kind) && partsOf(facts, row).includes(value))
  );
}

/** What is read from it, and the name that it has. */
const REACHING = new Set<FileFacts['values'][number]['kind']>(['member', 'local']);
