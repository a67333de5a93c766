import type { FunctionRef, Program } from '../code/link/program.ts';
import { isEnvironment } from './is-environment.ts';
import { mentions } from './mentions.ts';
import { neverReturns } from './never-returns.ts';
import { remembered } from '../lib/remembered.ts';
import type { EnvRead, FileFacts, ValueId } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import type { Need } from '../model/setting.ts';

/** An own function that reads the variable whose name it is handed. */
export interface ReadingFunction {
  readonly at: FunctionRef;
  /** Parameter that holds the name. */
  readonly name: number;
  /** Parameter that holds what takes its place, null where there is none. */
  readonly standard: number | null;
  /** What it does where neither is there. */
  readonly need: Need;
}

/** `function required(name) { return process.env[name] ?? fail(name) }`. */
export const readingFunctions = remembered((program: Program): readonly ReadingFunction[] =>
  [...program.files].flatMap(([file, facts]) =>
    facts.envReads.flatMap((read): readonly ReadingFunction[] => {
      const key = read.key === null ? undefined : facts.values[read.key];
      if (key?.kind !== 'parameter') return [];
      const throws =
        facts.exits.some((exit) => exit.kind === 'throw' && exit.function === key.function) ||
        read.fallbacks.some((value) => neverReturns(program, { file, value }));
      return [
        {
          at: { file, function: key.function },
          name: key.index,
          standard: standardOf(facts, { read, function: key.function, name: key.index }),
          need: throws ? neededBy(facts, key) : read.fallbacks.length > 0 ? 'default' : 'unchecked',
        },
      ];
    }),
  ),
);

/** `return defaults[name]` before the throw: what stands elsewhere under the name takes the variable's place. */
function neededBy(facts: FileFacts, key: { readonly function: number; readonly index: number }): Need {
  const isOther = (row: Value): boolean => {
    if (row.kind !== 'index' || isEnvironment(facts, row.object)) return false;
    const asked = facts.values[row.key];
    return asked?.kind === 'parameter' && asked.function === key.function && asked.index === key.index;
  };
  const returns = facts.functions[key.function]?.returns ?? [];
  return returns.some((value) => mentions(facts, value, isOther)) ? 'conditional' : 'required';
}

/** The parameter that takes the variable's place; a parameter with such a name does where the code goes another way. */
function standardOf(
  facts: FileFacts,
  { read, function: id, name }: { readonly read: EnvRead; readonly function: number; readonly name: number },
): number | null {
  const indexes = read.fallbacks.flatMap((value) => parameterIn(facts, value, id));
  const named = facts.functions[id]?.parameters.findIndex(
    (parameter, index) => index !== name && /^(?:default|fallback|standard|def$)/i.test(parameter.name),
  );
  return indexes[0] ?? (named === undefined || named < 0 ? null : named);
}

function parameterIn(facts: FileFacts, value: ValueId, id: number): readonly number[] {
  const row = facts.values[value];
  if (row?.kind === 'parameter') return row.function === id ? [row.index] : [];
  return row?.kind === 'either' ? row.values.flatMap((each) => parameterIn(facts, each, id)) : [];
}
