import { exportsOf } from './exports.ts';
import { classMember } from './members.ts';
import type { Program, Ref } from './program.ts';
import { propertyOf } from './queries.ts';
import { returnedBy, returnedByCallee } from './returned.ts';
import { MOST_HANDED_ON, type ParameterRef, elementOfRest, passedAt } from './rest-parameters.ts';

/**
 * Where an object was made: the call that made it, or the parameter through which it came where no caller says more.
 * Two values with one origin are the same router, the same client, the same queue.
 */
export type Origin =
  | { readonly kind: 'call'; readonly file: string; readonly call: number }
  | { readonly kind: 'parameter'; readonly file: string; readonly function: number; readonly index: number };

export function originKey(origin: Origin): string {
  return origin.kind === 'call'
    ? `c${origin.call} ${origin.file}`
    : `p${origin.function}.${origin.index} ${origin.file}`;
}

const DEEPEST = 24;
const MOST_CALLERS = 8;

/** Origins of a value, through names, exports, fields, own factories and chained calls. */
export function originsOf(program: Program, ref: Ref): readonly Origin[] {
  const found = new Map<string, Origin>();
  const seen = new Set<string>();
  const visit = (at: Ref, depth: number): void => {
    const key = `${at.value} ${at.file}`;
    if (depth > DEEPEST || seen.has(key)) return;
    seen.add(key);
    for (const step of stepsFrom(program, at)) {
      if ('value' in step) visit(step, depth + 1);
      else found.set(originKey(step), step);
    }
  };
  visit(ref, 0);
  return [...found.values()];
}

/** One step towards where a value was made: what it was given, or the call that made it. */
export function stepsFrom(program: Program, { file, value }: Ref): readonly (Ref | Origin)[] {
  const facts = program.files.get(file);
  const row = facts?.values[value];
  switch (row?.kind) {
    case 'local':
      return (facts?.bindings[row.binding]?.values ?? []).map((each) => ({ file, value: each }));
    case 'either':
      return row.values.map((each) => ({ file, value: each }));
    case 'typed':
      return [{ file, value: row.value }];
    case 'import':
      return imported(program, file, row);
    case 'element':
      return ofElements(program, { file, value: row.of }, null);
    case 'index': {
      const passed = elementOfRest(program, file, row);
      if (passed !== null) return ofParameter(program, passed);
      return ofElements(program, { file, value: row.object }, numberAt(program, { file, value: row.key }));
    }
    case 'member':
      return ofMember(program, file, row);
    case 'parameter':
      return ofParameter(program, { file, function: row.function, index: row.index });
    case 'result':
      return ofResult(program, file, row.call);
    default:
      return [];
  }
}

function imported(
  program: Program,
  file: string,
  row: { readonly module: string; readonly name: string },
): readonly Ref[] {
  const target = program.fileOf(file, row.module);
  if (target === null) return [];
  const whole = row.name === 'default' ? ['default', '*'] : [row.name];
  return whole.flatMap((name) => exported(program, target, name));
}

function exported(program: Program, file: string, name: string): readonly Ref[] {
  return exportsOf(program.linker, file, name).flatMap((found) => (found.kind === 'value' ? [found.ref] : []));
}

/** Elements of array literals; all of them where it is not known which one. */
function ofElements(program: Program, of: Ref, index: number | null): readonly Ref[] {
  return program.targetsOf(of).flatMap((target) => {
    const row = target.kind === 'structure' ? program.files.get(target.at.file)?.values[target.at.value] : undefined;
    if (row?.kind !== 'array' || target.kind !== 'structure') return [];
    const { file } = target.at;
    const chosen = index === null ? row.elements : row.elements.slice(index, index + 1);
    return chosen.map((value) => ({ file, value }));
  });
}

function numberAt(program: Program, ref: Ref): number | null {
  const row = program.files.get(ref.file)?.values[ref.value];
  return row?.kind === 'literal' && typeof row.value === 'number' ? row.value : null;
}

/** `this.router`, `deps.router`, `routers.orders`. */
function ofMember(
  program: Program,
  file: string,
  row: { readonly object: number; readonly name: string },
): readonly Ref[] {
  return program.targetsOf({ file, value: row.object }).flatMap((owner): readonly Ref[] => {
    if (owner.kind === 'instance' || owner.kind === 'class') {
      const member = classMember(program.linker, owner.at, { name: row.name, static: owner.kind === 'class' });
      if (member.kind !== 'member') return [];
      const refs = member.member.values.map((value) => ({ file: member.file, value }));
      return member.member.kind === 'getter' ? refs.flatMap((ref) => returnsOf(program, ref)) : refs;
    }
    // `schema.orders` of `import * as schema`, also where another module hands `schema` on.
    if (owner.kind === 'module') return exported(program, owner.file, row.name);
    if (owner.kind !== 'structure') return [];
    const property = propertyOf(program, owner.at, row.name);
    return property === null ? [] : [property.ref];
  });
}

/** What reading a getter gives: what its function returns. */
function returnsOf(program: Program, ref: Ref): readonly Ref[] {
  const row = program.files.get(ref.file)?.values[ref.value];
  return row?.kind === 'function' ? returnedBy(program, { file: ref.file, function: row.function }) : [];
}

/** What callers pass; the parameter itself where nobody passes anything that can be followed. */
function ofParameter(program: Program, at: ParameterRef, depth = 0): readonly (Ref | Origin)[] {
  const passed = program
    .callersOf(at)
    .slice(0, MOST_CALLERS)
    .flatMap((site): readonly (Ref | Origin)[] => {
      const handed = passedAt(program, site, at.index);
      if (handed === null || 'value' in handed) return handed === null ? [] : [handed];
      return depth < MOST_HANDED_ON ? ofParameter(program, handed, depth + 1) : [];
    });
  return passed.length > 0 ? passed : [{ kind: 'parameter', ...at }];
}

/** An own factory gives what it returns; a chained call gives what it is called on; anything else makes something new. */
function ofResult(program: Program, file: string, index: number): readonly (Ref | Origin)[] {
  const facts = program.files.get(file);
  const call = facts?.calls[index];
  if (facts === undefined || call === undefined) return [];
  const made = returnedByCallee(program, { file, value: call.callee });
  return made.length > 0 ? made : [{ kind: 'call', file, call: index }];
}
