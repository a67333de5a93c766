import { returnedBy } from './returned.ts';
import type { FileFacts } from '../../model/facts.ts';
import { exportsOf } from './exports.ts';
import { type HandedOver, type Linker, functionKey } from './linker.ts';
import { classMember } from './members.ts';
import type { FunctionRef, Ref } from './program.ts';

/** Names of names, factories of factories: longer chains nobody writes. */
const DEEPEST = 6;
/** More functions behind one name leave it open which one is handed over. */
const MOST_FUNCTIONS = 4;

/**
 * Functions that are handed over by a name: `app.get('/orders', list)`, `this.list.bind(this)`, and what an own wrapper gives
 * for them, `app.get('/orders', guarded(list))`. Names alone are followed, so that nothing has to be evaluated for it.
 */
export function handedByName(linker: Linker): ReadonlyMap<string, readonly HandedOver[]> {
  const places = new Map<string, HandedOver[]>();
  const add = (value: number, place: HandedOver, facts: FileFacts): void => {
    // What is written in place is known already.
    if (facts.values[value]?.kind === 'function') return;
    for (const at of functionsNamed(linker, { file: place.file, value })) {
      const key = functionKey(at);
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  };
  for (const [file, facts] of linker.files) {
    facts.calls.forEach((row, call) => {
      if (row.kind === 'decorator') return;
      row.arguments.forEach((value, argument) => {
        add(value, { file, call, argument, key: null }, facts);
        const object = facts.values[value];
        if (object?.kind !== 'object') return;
        for (const property of object.properties)
          add(property.value, { file, call, argument, key: property.name }, facts);
      });
    });
  }
  return places;
}

/** The own functions that a name stands for; none where it can be more than a few. */
function functionsNamed(linker: Linker, ref: Ref): readonly FunctionRef[] {
  const found = new Map<string, FunctionRef>();
  const visit = (at: Ref, depth: number): void => {
    const row = linker.files.get(at.file)?.values[at.value];
    if (row?.kind === 'function') {
      const here = { file: at.file, function: row.function };
      found.set(functionKey(here), here);
    } else if (depth < DEEPEST && found.size <= MOST_FUNCTIONS)
      for (const next of stepsFrom(linker, at, depth)) visit(next, depth + 1);
  };
  visit(ref, 0);
  return found.size > MOST_FUNCTIONS ? [] : [...found.values()];
}

/** What a value is another name of. */
function stepsFrom(linker: Linker, { file, value }: Ref, depth: number): readonly Ref[] {
  const facts = linker.files.get(file);
  const row = facts?.values[value];
  const here = (values: readonly number[]): readonly Ref[] => values.map((each) => ({ file, value: each }));
  switch (row?.kind) {
    case 'local':
      return here(facts?.bindings[row.binding]?.values ?? []);
    case 'either':
      return here(row.values);
    case 'typed':
      return here([row.value]);
    case 'import':
      return imported(linker, file, row);
    case 'member':
      return ofThis(linker, file, row);
    case 'result':
      return facts === undefined ? [] : given(linker, { file, facts, call: row.call }, depth);
    default:
      return [];
  }
}

function imported(
  linker: Linker,
  file: string,
  { module, name }: { readonly module: string; readonly name: string },
): readonly Ref[] {
  const target = linker.resolve(file, module);
  if (target.kind !== 'file') return [];
  const names = name === 'default' ? ['default', '*'] : [name];
  return names
    .flatMap((each) => exportsOf(linker, target.file, each))
    .flatMap((found) => (found.kind === 'value' ? [found.ref] : []));
}

/** `this.handle`: a method, or a field that holds a function. */
function ofThis(
  linker: Linker,
  file: string,
  { object, name }: { readonly object: number; readonly name: string },
): readonly Ref[] {
  const owner = linker.files.get(file)?.values[object];
  if ((owner?.kind !== 'this' && owner?.kind !== 'class') || owner.class < 0) return [];
  const found = classMember(linker, { file, class: owner.class }, { name, static: owner.kind === 'class' });
  return found.kind === 'member' ? found.member.values.map((value) => ({ file: found.file, value })) : [];
}

interface CallAt {
  readonly file: string;
  readonly facts: FileFacts;
  readonly call: number;
}

/** `handle.bind(this)` is the function itself; an own wrapper gives the function that it returns. */
function given(linker: Linker, { file, facts, call }: CallAt, depth: number): readonly Ref[] {
  const callee = facts.calls[call]?.callee;
  const row = callee === undefined ? undefined : facts.values[callee];
  if (callee === undefined || row === undefined) return [];
  if (row.kind === 'member' && row.name === 'bind') return [{ file, value: row.object }];
  if (depth + 2 >= DEEPEST) return [];
  return functionsNamed(linker, { file, value: callee }).flatMap((at) => returnedBy(linker, at));
}
