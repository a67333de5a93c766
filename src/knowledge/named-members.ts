import { returnedBy } from '../code/link/returned.ts';
import { originsOf } from '../code/link/origins.ts';
import type { ClassRef, FunctionRef, Program, Ref } from '../code/link/program.ts';
import { propertyOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';

/** A name and what it stands for in an object, or in what makes one. */
export interface NamedMember {
  readonly name: string;
  readonly ref: Ref;
  readonly line: number;
  /** It was followed through a call of a library that puts objects together, or is a method that may be a class's own business. */
  readonly likely: boolean;
}

interface Walk {
  readonly program: Program;
  /** Key under which the map stands in arguments of calls; null where the argument is the map. */
  readonly inside: string | null;
  readonly depth: number;
  readonly likely: boolean;
}

const DEEPEST = 8;

/**
 * Members of an object literal, of what it spreads, of the objects in a list, of what a function gives, of an instance of
 * an own class, and of what a library makes of several such (`merge(a, b)`).
 */
export function namedMembers(program: Program, ref: Ref, inside: string | null = null): readonly NamedMember[] {
  return membersAt({ program, inside, depth: 0, likely: false }, ref);
}

function membersAt(walk: Walk, ref: Ref): readonly NamedMember[] {
  const { program, depth } = walk;
  if (depth > DEEPEST) return [];
  const deeper = { ...walk, depth: depth + 1 };
  const targets = program.targetsOf(ref);
  const found = targets.flatMap((target): readonly NamedMember[] => {
    if (target.kind === 'structure') return ofStructure(deeper, target.at);
    if (target.kind === 'function') return ofFunction(deeper, target.at);
    return target.kind === 'instance' ? ofInstance(program, target.at) : [];
  });
  return found.length > 0 || targets.some(({ kind }) => kind === 'structure') ? found : ofMaker(deeper, ref);
}

function ofStructure(walk: Walk, { file, value }: Ref): readonly NamedMember[] {
  const row = valueOf(walk.program, { file, value });
  if (row?.kind === 'array')
    return row.elements.flatMap((each) => membersAt(walk, { file, value: elementOf(walk.program, file, each) }));
  if (row?.kind !== 'object') return [];
  const own = row.properties.map(({ name, value: of, line }) => ({
    name,
    ref: { file, value: of },
    line,
    likely: walk.likely,
  }));
  return [...row.spreads.flatMap((each) => membersAt(walk, { file, value: each })), ...own];
}

/** What `...list` spreads. */
function elementOf(program: Program, file: string, value: number): number {
  const row = valueOf(program, { file, value });
  return row?.kind === 'element' ? row.of : value;
}

function ofFunction(walk: Walk, at: FunctionRef): readonly NamedMember[] {
  return returnedBy(walk.program, at).flatMap((ref) => membersAt(walk, ref));
}

/** Nothing says which methods of a class are its own business. */
function ofInstance(program: Program, at: ClassRef): readonly NamedMember[] {
  const members = program.files.get(at.file)?.classes[at.class]?.members ?? [];
  return members.flatMap(({ name, kind, static: isStatic, values: [value], line }) =>
    kind !== 'method' || isStatic || value === undefined || /^[_#]/.test(name)
      ? []
      : [{ name, ref: { file: at.file, value }, line, likely: true }],
  );
}

/** What the call of a library got that gave this. */
function ofMaker(walk: Walk, ref: Ref): readonly NamedMember[] {
  const { program, inside } = walk;
  return originsOf(program, ref).flatMap((origin) => {
    const call = origin.kind === 'call' ? program.files.get(origin.file)?.calls[origin.call] : undefined;
    return (call?.arguments ?? []).flatMap((value) => {
      const at = { file: origin.file, value };
      if (inside === null) return membersAt({ ...walk, likely: true }, at);
      const within = propertyOf(program, at, inside);
      return within === null ? [] : membersAt({ ...walk, inside: null }, within.ref);
    });
  });
}
