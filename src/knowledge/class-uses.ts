import { functionKey } from '../code/link/linker.ts';
import type { ClassRef, Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { remembered } from '../lib/remembered.ts';
import { type Spot, isOnlyInTests } from './only-in-tests.ts';

/** A place where a class stands as a value; `of` is the class around: one that it decorates, or whose method it is in. */
interface ClassUse extends Spot {
  readonly of: ClassRef | null;
}

/** Where a class that only answers where others list it is in use. */
export type InUse =
  /** Something that runs in production lists it. */
  | 'always'
  | 'in-tests'
  /** Nothing that runs here lists it. */
  | 'nowhere';

const DEEPEST = 8;

/** The same rows, with where their class is in use. */
export function withUse<Row>(
  program: Program,
  at: ClassRef,
  rows: readonly Row[],
): readonly (Row & { inUse: InUse })[] {
  const inUse = rows.length === 0 ? 'always' : usedWhere(program, at);
  return rows.map((row) => ({ ...row, inUse }));
}

/** Whether what a class is listed by, a module in a module, runs at all, and in production. */
function usedWhere(program: Program, at: ClassRef): InUse {
  const found = wheres(program, at, new Set());
  if (found.includes('always')) return 'always';
  return found.includes('in-tests') ? 'in-tests' : 'nowhere';
}

function wheres(program: Program, at: ClassRef, open: ReadonlySet<string>): readonly InUse[] {
  const key = classKey(at);
  if (open.has(key) || open.size > DEEPEST) return [];
  const inside = new Set([...open, key]);
  return (classUses(program).get(key) ?? []).flatMap((use): readonly InUse[] => {
    if (isOnlyInTests(program, use)) return ['in-tests'];
    if (isRun(program, use)) return ['always'];
    return use.of === null ? [] : wheres(program, use.of, inside);
  });
}

/** Modules run, and functions that are called or handed over; methods of a class only where it is in use. */
function isRun(program: Program, { file, function: id, of }: ClassUse): boolean {
  if (of !== null && id <= 0) return false;
  if (id <= 0) return true;
  const key = functionKey({ file, function: id });
  return program.callersOf({ file, function: id }).length > 0 || program.linker.handedByName().has(key);
}

function classKey({ file, class: id }: ClassRef): string {
  return `${id} ${file}`;
}

/** All places where own classes stand as values, but for names that are exported alone. */
const classUses = remembered((program: Program): ReadonlyMap<string, readonly ClassUse[]> => {
  const uses = new Map<string, ClassUse[]>();
  for (const [file, facts] of program.files) {
    if (facts.classes.length === 0 && facts.imports.length === 0) continue;
    for (const { value, ...use } of rootsOf(file, facts)) {
      for (const at of classesIn(program, { file, value }, 0)) {
        const key = classKey(at);
        if (use.of !== null && classKey(use.of) === key) continue;
        uses.set(key, [...(uses.get(key) ?? []), use]);
      }
    }
  }
  return uses;
});

type Root = ClassUse & { readonly value: ValueId };

function rootsOf(file: string, facts: FileFacts): readonly Root[] {
  const decorated = new Map(
    facts.classes.flatMap((row, id) =>
      [...row.decorators, ...row.members.flatMap((member) => member.decorators)].map((call) => [call, id] as const),
    ),
  );
  const around = (id: number): ClassRef | null => {
    const row = facts.functions[id];
    return row === undefined || row.class < 0 ? null : { file, class: row.class };
  };
  return [
    ...facts.calls.flatMap((call, index) => {
      const decorates = decorated.get(index);
      const of = decorates === undefined ? around(call.function) : { file, class: decorates };
      const spot = { file, function: decorates === undefined ? call.function : 0, scope: call.scope, of };
      return [...(call.kind === 'decorator' ? [] : [call.callee]), ...call.arguments].map((value) => ({
        ...spot,
        value,
      }));
    }),
    ...facts.assignments.flatMap(({ value, function: id, scope }) =>
      value === null ? [] : [{ file, function: id, scope, of: around(id), value }],
    ),
    ...facts.bindings.flatMap((row) =>
      row.values.map((value) => ({ file, function: row.function, scope: -1, of: around(row.function), value })),
    ),
    ...facts.functions.flatMap((row, id) =>
      row.returns.map((value) => ({ file, function: id, scope: -1, of: around(id), value })),
    ),
  ];
}

/** Classes that stand in a value: in a list, an object, or as what a method is called on. */
function classesIn(program: Program, ref: Ref, depth: number): readonly ClassRef[] {
  const row = depth > DEEPEST ? undefined : valueOf(program, ref);
  const inside = (values: readonly ValueId[]): readonly ClassRef[] =>
    values.flatMap((value) => classesIn(program, { file: ref.file, value }, depth + 1));
  switch (row?.kind) {
    case 'object':
      return inside([...row.properties.map(({ value }) => value), ...row.spreads]);
    case 'array':
      return inside(row.elements);
    case 'either':
      return inside(row.values);
    case 'typed':
      return inside([row.value]);
    case 'element':
      return inside([row.of]);
    case 'member':
      return inside([row.object]);
    case 'local':
    case 'import':
      return program.targetsOf(ref).flatMap((target) => (target.kind === 'class' ? [target.at] : []));
    default:
      return [];
  }
}
