import type { FunctionRef, Program } from '../../code/link/program.ts';
import { remembered } from '../../lib/remembered.ts';
import type { FileFacts } from '../../model/facts.ts';

/** Whether code runs once, when its process starts: what it makes stays as long as the process has work. */
export function runsAtStart(program: Program, at: FunctionRef): boolean {
  const row = program.files.get(at.file)?.functions[at.function];
  if (row === undefined || at.function === 0) return at.function === 0;
  if (row.parent > 0) return !isGivenBack(program, at) && runsAtStart(program, { file: at.file, function: row.parent });
  if (/^(?:main|bootstrap)$/.test(row.name)) return true;
  const facts = program.files.get(at.file);
  if (facts !== undefined && runAtOnce(facts).has(at.function)) return true;
  const callers = program.callersOf(at);
  return row.class < 0 && callers.length > 0 && callers.every(({ call }) => call.function === 0);
}

/** A function that the one around it gives back runs when whoever got it likes: a middleware for each request. */
function isGivenBack(program: Program, { file, function: id }: FunctionRef): boolean {
  const facts = program.files.get(file);
  const around = facts?.functions[facts.functions[id]?.parent ?? -1];
  return (around?.returns ?? []).some((value) => {
    const row = facts?.values[value];
    return row?.kind === 'function' && row.function === id;
  });
}

/** Functions that a module runs for each element of a list, before anything else goes on: `files.forEach((file) => { … })`. */
export const runsInModuleLoop = remembered(
  (facts: FileFacts): ReadonlySet<number> =>
    new Set(
      facts.calls.flatMap(({ function: id, callee, arguments: given }) => {
        const row = id === 0 ? facts.values[callee] : undefined;
        const run = row?.kind === 'member' && EACH.test(row.name) ? facts.values[given[0] ?? -1] : undefined;
        return run?.kind === 'function' && facts.functions[run.function]?.async !== true ? [run.function] : [];
      }),
    ),
);

const EACH = /^(?:forEach|map|flatMap|filter|reduce|some|every|find)$/;

/**
 * Functions that their module calls where it writes them: `(async () => { … })()`, `setImmediate(async () => { … })`,
 * `files.forEach((file) => { … })`.
 */
const runAtOnce = remembered((facts: FileFacts): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { function: id, callee, arguments: given } of facts.calls) {
    const row = id === 0 ? facts.values[callee] : undefined;
    const runsGiven =
      (row?.kind === 'global' && row.name === 'setImmediate') || (row?.kind === 'member' && EACH.test(row.name));
    const run = runsGiven ? facts.values[given[0] ?? -1] : row;
    if (run?.kind === 'function') found.add(run.function);
  }
  return found;
});
