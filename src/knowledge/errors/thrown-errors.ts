import type { Program, Target } from '../../code/link/program.ts';
import type { Call, FileFacts, ValueId } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { errorClassesOf, keyOf } from './error-bases.ts';

/** Places that throw an own error, reject with it or pass it on, by its class. */
export function thrownErrors(program: Program): ReadonlyMap<string, readonly Place[]> {
  const known = errorClassesOf(program);
  const found = new Map<string, Place[]>();
  for (const [file, facts] of program.files) {
    for (const { value, line } of thrownIn(facts)) {
      const keys = new Set(program.targetsOf({ file, value }).flatMap(keysOf));
      for (const key of keys) {
        if (!known.has(key)) continue;
        const places = found.get(key);
        if (places === undefined) found.set(key, [{ file, line }]);
        else places.push({ file, line });
      }
    }
  }
  return found;
}

function keysOf(target: Target): readonly string[] {
  return target.kind === 'instance' ? [keyOf(target.at)] : [];
}

function thrownIn(facts: FileFacts): readonly { readonly value: ValueId; readonly line: number }[] {
  const exits = facts.exits.flatMap(({ kind, value, line }) =>
    kind === 'throw' && value !== null && isMade(facts, value) ? [{ value, line }] : [],
  );
  const passed = facts.calls.flatMap((call) => {
    const [value] = call.arguments;
    return value !== undefined && isMade(facts, value) && passesOn(facts, call) ? [{ value, line: call.line }] : [];
  });
  return [...exits, ...passed];
}

/** Made there; what was caught before and is thrown again is no place of its own. */
function isMade(facts: FileFacts, value: ValueId): boolean {
  return facts.values[value]?.kind === 'result';
}

/** `next(error)`, `reject(error)`, `Promise.reject(error)`. */
function passesOn(facts: FileFacts, { callee }: Call): boolean {
  const row = facts.values[callee];
  if (row?.kind === 'member') return row.name === 'reject';
  const parameter = row?.kind === 'parameter' ? facts.functions[row.function]?.parameters[row.index] : undefined;
  return parameter !== undefined && /^(?:next|reject)$/.test(parameter.name);
}
