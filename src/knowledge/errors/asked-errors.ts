import type { Program } from '../../code/link/program.ts';
import type { FileFacts, ValueId } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { mentions } from '../mentions.ts';
import { errorClassesOf, keyOf } from './error-bases.ts';

/** For each own class of errors that code asks for where it asks; no place where its line is not known. */
export function askedErrors(program: Program): ReadonlyMap<string, readonly Place[]> {
  const known = errorClassesOf(program);
  const found = new Map<string, Place[]>();
  for (const [file, facts] of program.files) {
    for (const { value, lines } of [...narrowed(facts), ...filtered(facts)]) {
      for (const target of program.targetsOf({ file, value })) {
        const key = target.kind === 'class' ? keyOf(target.at) : null;
        if (key === null || !known.has(key)) continue;
        found.set(key, [...(found.get(key) ?? []), ...lines.map((line) => ({ file, line }))]);
      }
    }
  }
  return found;
}

interface Asked {
  readonly value: ValueId;
  readonly lines: readonly number[];
}

/** `error instanceof PaymentError`; its line is that of the branch that it decides. */
function narrowed(facts: FileFacts): readonly Asked[] {
  return facts.values.flatMap((row, id): readonly Asked[] => {
    if (row.kind !== 'binary' || row.operator !== 'instanceof') return [];
    const branches = facts.scopes.filter(
      (scope) =>
        scope.kind === 'branch' &&
        scope.side === 'then' &&
        (scope.condition === id || mentions(facts, scope.condition, (each) => each === row)),
    );
    return [{ value: row.right, lines: branches.map(({ line }) => line) }];
  });
}

/** `@Catch(PaymentError)`. */
function filtered(facts: FileFacts): readonly Asked[] {
  return facts.calls.flatMap((call): readonly Asked[] => {
    const callee = facts.values[call.callee];
    if (call.kind !== 'decorator' || callee?.kind !== 'import' || callee.name !== 'Catch') return [];
    return call.arguments.map((value) => ({ value, lines: [call.line] }));
  });
}
