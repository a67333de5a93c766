import type { Program, Ref } from '../code/link/program.ts';
import { propertyOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { Place } from '../model/place.ts';
import type { Value } from '../model/values.ts';
import type { CallChain } from './call-chain.ts';

/** One run of a call: parameters are what the calls on the way pass. */
export interface Run {
  readonly program: Program;
  readonly chain: CallChain;
}

/** A value, as seen from one step of a chain; `place` is where the last key on the way to it is written. */
export interface At extends Ref {
  readonly step: number;
  readonly place: Place | null;
}

/**
 * What a value is in one run: `nothing` where nobody passes it, `open` where whoever makes the outermost call decides, `opaque`
 * where the code makes it out of sight.
 */
export type Given = { readonly kind: 'nothing' | 'open' | 'opaque' } | { readonly kind: 'value'; readonly at: At };

const NOTHING = [{ kind: 'nothing' }] as const;
const OPEN = [{ kind: 'open' }] as const;
const OPAQUE = [{ kind: 'opaque' }] as const;
const DEEPEST = 24;

interface Asked {
  readonly at: At;
  readonly path: readonly string[];
  readonly depth: number;
}

/** All that a value may be once its keys are taken. */
export function givenAlong(run: Run, at: At, path: readonly string[] = []): readonly Given[] {
  return given(run, { at, path, depth: 0 });
}

function given(run: Run, asked: Asked): readonly Given[] {
  const { at, path } = asked;
  const row = valueOf(run.program, at);
  if (row === undefined || asked.depth > DEEPEST) return OPAQUE;
  const inside = (part: number, keys: readonly string[] = path): readonly Given[] =>
    given(run, { ...asked, at: { ...at, value: part }, path: keys, depth: asked.depth + 1 });
  switch (row.kind) {
    case 'undefined':
      return NOTHING;
    case 'literal':
      return path.length > 0 || row.value === null || row.value === false ? NOTHING : value(asked);
    case 'typed':
      return inside(row.value);
    case 'either':
      return firstThere(row.values.flatMap((each) => inside(each)));
    case 'local':
      return firstThere([...setLater(run, asked), ...ofName(run, asked, row.binding)]);
    case 'parameter':
      return firstThere([...setLater(run, asked), ...passedFor(run, asked, row)]);
    case 'member':
      return orItself(asked, inside(row.object, [row.name, ...path]));
    case 'object':
      return path.length === 0 ? value(asked) : ofObject(run, asked, row);
    default:
      return elsewhere(run, asked);
  }
}

function value({ at }: Pick<Asked, 'at'>): readonly Given[] {
  return [{ kind: 'value', at }];
}

/** `a ?? b`: what is missing leaves the word to the other. */
function firstThere(all: readonly Given[]): readonly Given[] {
  const there = all.filter(({ kind }) => kind !== 'nothing');
  return there.length === 0 ? NOTHING : there;
}

/** `options.signal = controller.signal`. */
function setLater(run: Run, { at, path, depth }: Asked): readonly Given[] {
  const facts = run.program.files.get(at.file);
  const [key, ...rest] = path;
  return (facts?.assignments ?? []).flatMap(({ target, value: set, line }) => {
    const row = facts?.values[target];
    const isIt = row?.kind === 'member' && row.object === at.value && row.name === key;
    if (!isIt || set === null) return [];
    const place = { file: at.file, line };
    return given(run, { at: { ...at, value: set, place }, path: rest, depth: depth + 1 });
  });
}

function ofName(run: Run, asked: Asked, binding: number): readonly Given[] {
  const values = run.program.files.get(asked.at.file)?.bindings[binding]?.values ?? [];
  const all = values.flatMap((each) =>
    given(run, { ...asked, at: { ...asked.at, value: each }, depth: asked.depth + 1 }),
  );
  return values.length === 0 ? OPAQUE : firstThere(all);
}

/** A member of what is not written here is what it is. */
function orItself(asked: Asked, inside: readonly Given[]): readonly Given[] {
  const isOutOfSight = asked.path.length === 0 && inside.some(({ kind }) => kind === 'opaque');
  return isOutOfSight ? [...inside.filter(({ kind }) => kind !== 'opaque'), ...value(asked)] : inside;
}

function ofObject(run: Run, asked: Asked, row: Value & { readonly kind: 'object' }): readonly Given[] {
  const [key, ...rest] = asked.path;
  const { at } = asked;
  const property = row.properties.findLast(({ name }) => name === key);
  const depth = asked.depth + 1;
  if (property !== undefined) {
    const place = { file: at.file, line: property.line };
    return given(run, { ...asked, at: { ...at, value: property.value, place }, path: rest, depth });
  }
  return firstThere(row.spreads.flatMap((each) => given(run, { ...asked, at: { ...at, value: each }, depth })));
}

/** What the call that entered the function passes, else the default of the parameter. */
function passedFor(run: Run, asked: Asked, row: Value & { readonly kind: 'parameter' }): readonly Given[] {
  const { at } = asked;
  const step = run.chain[at.step + 1];
  if (step?.into?.file !== at.file || step.into.function !== row.function) return OPEN;
  const { file, call } = step.site;
  if (call.arguments.some((each) => valueOf(run.program, { file, value: each })?.kind === 'element')) return OPEN;
  const depth = asked.depth + 1;
  const argument = call.arguments[row.index];
  const from = { file, step: at.step + 1, place: at.place };
  const handed = argument === undefined ? NOTHING : given(run, { ...asked, at: { ...from, value: argument }, depth });
  const standard = defaultOf(run.program, at, row);
  if (standard === null || handed.some(({ kind }) => kind !== 'nothing')) return handed;
  return given(run, { ...asked, at: { ...at, value: standard }, depth });
}

function defaultOf({ files }: Program, { file }: At, row: Value & { readonly kind: 'parameter' }): number | null {
  return files.get(file)?.functions[row.function]?.parameters[row.index]?.default ?? null;
}

/** A constant of another file, or what a library or the platform gives. */
function elsewhere(run: Run, asked: Asked): readonly Given[] {
  if (asked.path.length === 0) return value(asked);
  const written = propertyOf(run.program, asked.at, asked.path.join('.'));
  if (written === null) return OPAQUE;
  const { file } = written.ref;
  return value({ at: { ...asked.at, ...written.ref, place: { file, line: written.line } } });
}
