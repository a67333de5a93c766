import { symbolOf } from '../../code/link/queries.ts';
import type { Program } from '../../code/link/program.ts';
import { writtenName } from '../../code/link/written-name.ts';
import { by } from '../../lib/order.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { Detector } from '../knowledge.ts';
import type { Rows } from '../rows.ts';

type Row = Rows['processState'][number];

/** State in the memory of a process: collections and variables of a module that functions change. */
export default {
  id: 'process-state',
  description:
    'Variables, maps, lists and caches of modules that change while the process runs: lost on a restart, not shared.',
  detect: ({ program }) => ({
    processState: [...program.files]
      .flatMap(([file, facts]) => rowsOfFile(program, file, facts))
      .toSorted(
        by(
          (row) => row.file,
          (row) => row.line,
          (row) => row.what,
        ),
      ),
  }),
} satisfies Detector;

function rowsOfFile(program: Program, file: string, facts: FileFacts): readonly Row[] {
  const changes = changesIn(facts);
  return facts.bindings.flatMap((binding, index): readonly Row[] => {
    if (binding.function !== 0 || !['const', 'let', 'var'].includes(binding.kind)) return [];
    const changedIn = changes.get(index);
    const form = formOf(facts, binding.values);
    if (changedIn === undefined || form === null) return [];
    const symbol = symbolOf(program, { file, function: changedIn });
    return [{ what: `${form} ${binding.name}, changed in ${symbol}`, file, line: binding.line }];
  });
}

const CHANGING = /^(?:set|add|push|unshift|delete|clear|pop|shift|splice)$/;

/** Names that functions change, with the first function that does; what the module does while it is loaded is no change. */
function changesIn(facts: FileFacts): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const add = (value: ValueId, id: number): void => {
    const row = facts.values[value];
    if (id > 0 && row?.kind === 'local' && !found.has(row.binding)) found.set(row.binding, id);
  };
  for (const call of facts.calls) {
    const callee = facts.values[call.callee];
    if (callee?.kind === 'member' && CHANGING.test(callee.name)) add(callee.object, call.function);
  }
  for (const { target, function: id } of facts.assignments) {
    const row = facts.values[target];
    add(row?.kind === 'index' ? row.object : target, id);
  }
  return found;
}

/** What kind of state a name holds; null where changing it is no state: a client that is configured, a framework's application. */
function formOf(facts: FileFacts, values: readonly ValueId[]): string | null {
  const rows = values.flatMap((value) => facts.values[value] ?? []);
  const made = rows.slice(0, 1).flatMap((row) => (row.kind === 'result' ? (facts.calls[row.call] ?? []) : []));
  const names = made.filter(({ kind }) => kind === 'new').map((call) => writtenName(facts, call.callee));
  const collection = names.find((name) => /^(?:Map|Set|WeakMap|WeakSet)$|cache|lru/i.test(name));
  if (collection !== undefined) return collection;
  if (rows[0]?.kind === 'array') return 'list';
  if (rows[0]?.kind === 'object') return 'object';
  // What is set once, at its first use, is made again after a restart.
  const isSetOnce =
    rows.filter((row) => row.kind !== 'undefined' && !(row.kind === 'literal' && row.value === null)).length < 2;
  return isSetOnce ? null : 'variable';
}
