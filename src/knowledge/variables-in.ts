import { stepsFrom } from '../code/link/origins.ts';
import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import { distinct } from '../lib/order.ts';
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
    const visit = (ref: Ref, depth: number): void => {
      const key = `${ref.value} ${ref.file}`;
      if (depth > DEEPEST || seen.size > MOST_VALUES || seen.has(key)) return;
      seen.add(key);
      const step = stepOf(ref, key);
      names.push(...step.names);
      for (const next of step.next) visit(next, depth + 1);
    };
    visit(start, 0);
    return distinct(names);
  };
});

/** Variables that a value is, and the values that it is made of where it is none. */
interface Step {
  readonly names: readonly string[];
  readonly next: readonly Ref[];
}

/** Remembers each step: many conditions of a program are made of the same values. */
function stepper(knowledge: Knowledge): (ref: Ref, key: string) => Step {
  const variablesOf = environmentNames(knowledge);
  const configured = configuredAt(knowledge);
  const known = new Map<string, Step>();
  const read = (ref: Ref): Step => {
    const own = variablesOf(ref);
    if (own.length > 0) return { names: own, next: [] };
    const { below, refs } = configured(ref);
    return { names: below, next: [...refs, ...madeOf(knowledge.program, ref)] };
  };
  return (ref, key) => {
    const step = known.get(key) ?? read(ref);
    known.set(key, step);
    return step;
  };
}

/** Parts of a value, the first argument of a call that makes it, and where it comes from. */
function madeOf(program: Program, ref: Ref): readonly Ref[] {
  const row = valueOf(program, ref);
  const call = row?.kind === 'result' ? program.files.get(ref.file)?.calls[row.call] : undefined;
  const parts = [...partsOf(row), ...(call?.arguments.slice(0, 1) ?? [])];
  const steps = stepsFrom(program, ref).flatMap((step) => ('value' in step ? [step] : []));
  return [...parts.map((value) => ({ file: ref.file, value })), ...steps];
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
