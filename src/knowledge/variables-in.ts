import { stepsFrom } from '../code/link/origins.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import { distinct } from '../lib/order.ts';
import type { Call } from '../model/facts.ts';
import type { Value } from '../model/values.ts';
import { configuredAt } from './configuration-keys.ts';
import { environmentNames } from './environment-names.ts';
import type { Knowledge } from './knowledge.ts';

const DEEPEST = 12;
/** A value that is made of more than this is data, and no setting. */
const MOST_VALUES = 200;

/** Answers which environment variables a value is made of: through objects, texts, own functions and what callers pass. */
export const variablesIn = remembered((knowledge: Knowledge): ((ref: Ref) => readonly string[]) => {
  const stepOf = stepper(knowledge);
  return (start) => {
    const names: string[] = [];
    const seen = new Set<string>();
    const visit = (ref: Ref, depth: number, inside: Inside): void => {
      const key = `${ref.value} ${ref.file}`;
      const visited = `${key} ${inside.call}`;
      if (depth > DEEPEST || seen.size > MOST_VALUES || seen.has(visited)) return;
      seen.add(visited);
      const { names: own, next, calls, parameter } = stepOf(ref, key);
      const passed = parameter === null ? undefined : inside.passed.get(parameter.function);
      names.push(...(passed === undefined ? own : []));
      const within = calls.size === 0 ? inside : { call: key, passed: new Map([...inside.passed, ...calls]) };
      const refs = passed === undefined ? next : passed.slice(parameter?.index, (parameter?.index ?? 0) + 1);
      for (const each of refs) visit(each, depth + 1, within);
    };
    visit(start, 0, { call: '', passed: new Map() });
    return distinct(names);
  };
});

/** Own functions that were called on the way, with what was passed: inside of them a parameter is that, and no other. */
type Calls = ReadonlyMap<string, readonly Ref[]>;

interface Inside {
  /** The innermost of these calls, '' outside of all. */
  readonly call: string;
  readonly passed: Calls;
}

/** Variables that a value is, and the values that it is made of where it is none. */
interface Step {
  readonly names: readonly string[];
  readonly next: readonly Ref[];
  readonly calls: Calls;
  readonly parameter: { readonly function: string; readonly index: number } | null;
}

const NO_CALLS: Calls = new Map();

/** Remembers each step: many conditions of a program are made of the same values. */
function stepper(knowledge: Knowledge): (ref: Ref, key: string) => Step {
  const variablesOf = environmentNames(knowledge);
  const configured = configuredAt(knowledge);
  const known = new Map<string, Step>();
  const read = (ref: Ref): Step => {
    const own = variablesOf(ref);
    if (own.length > 0) return { names: own, next: [], calls: NO_CALLS, parameter: null };
    const { below, refs } = configured(ref);
    const { next, ...made } = madeOf(knowledge.program, ref);
    return { ...made, names: below, next: [...refs, ...next] };
  };
  return (ref, key) => {
    const step = known.get(key) ?? read(ref);
    known.set(key, step);
    return step;
  };
}

/** Parts of a value, the first argument of a call that makes it, and where it comes from. */
function madeOf(program: Program, ref: Ref): Omit<Step, 'names'> {
  const row = valueOf(program, ref);
  const call = row?.kind === 'result' ? program.files.get(ref.file)?.calls[row.call] : undefined;
  const parts = [...partsOf(row), ...(call?.arguments.slice(0, 1) ?? [])];
  const steps = stepsFrom(program, ref).flatMap((step) => ('value' in step ? [step] : []));
  return {
    next: [...parts.map((value) => ({ file: ref.file, value })), ...steps],
    calls: call === undefined ? NO_CALLS : callsOf(program, ref.file, call),
    parameter: row?.kind === 'parameter' ? { function: `${row.function} ${ref.file}`, index: row.index } : null,
  };
}

function callsOf(program: Program, file: string, { callee, arguments: passed }: Call): Calls {
  const refs = passed.map((value) => ({ file, value }));
  return new Map(
    program
      .targetsOf({ file, value: callee })
      .flatMap((target) =>
        target.kind === 'function' ? [[`${target.at.function} ${target.at.file}`, refs] as const] : [],
      ),
  );
}

function partsOf(row: Value | undefined): readonly number[] {
  switch (row?.kind) {
    case 'template':
      return row.parts;
    case 'binary':
      return [row.left, row.right];
    case 'unary':
      return [row.value];
    case 'object':
      return [...row.properties.map(({ value }) => value), ...row.spreads];
    case 'array':
      return row.elements;
    default:
      return [];
  }
}
