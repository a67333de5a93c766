import type { FunctionRef, Program } from '../../code/link/program.ts';

/**
 * Whether only modules that are loaded and constructors call the function: `register('a', handler)` fills a registry of
 * code. What waits for something loads data instead, which grows old.
 */
export function runsWhileMade(program: Program, { file, function: id }: FunctionRef): boolean {
  const facts = program.files.get(file);
  const row = facts?.functions[id];
  const parent = row?.parent ?? 0;
  if (row === undefined || row.async) return false;
  if (parent > 0) return runsWhileMade(program, { file, function: parent });
  const callers = program.callersOf({ file, function: id });
  return (
    callers.length > 0 &&
    callers.every((caller) => {
      const around = program.files.get(caller.file)?.functions[caller.call.function];
      return around?.kind === 'module' || around?.kind === 'constructor';
    })
  );
}
