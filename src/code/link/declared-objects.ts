import { groupBy } from '../../lib/group-by.ts';
import { remembered } from '../../lib/remembered.ts';
import type { FileFacts, TypeId, ValueId } from '../../model/facts.ts';
import type { Program, Ref, Target } from './program.ts';
import { instancesOf } from './type-targets.ts';

/** An object type that is declared in this tree. */
type Shape = Target & { readonly kind: 'typed' };

/**
 * Objects that say that they are of a declared shape: `const job: Job = { … }`, `{ … } satisfies Job`. Where a list of
 * that shape is filled out of sight, as by loading all files of a folder, these are what it can hold.
 */
export function declaredObjects(program: Program, shape: Shape): readonly Ref[] {
  return objectsByShape(program).get(keyOf(shape)) ?? [];
}

const objectsByShape = remembered((program: Program): ReadonlyMap<string, readonly Ref[]> => {
  const rows = [...program.files].flatMap(([file, facts]) =>
    annotated(facts).flatMap(({ value, type }) =>
      instancesOf(program.linker, file, type).flatMap((shape) =>
        shape.kind === 'typed' ? [{ key: keyOf(shape), ref: { file, value } }] : [],
      ),
    ),
  );
  return new Map([...groupBy(rows, (row) => row.key)].map(([key, group]) => [key, group.map(({ ref }) => ref)]));
});

interface Annotated {
  readonly value: ValueId;
  readonly type: TypeId;
}

function annotated(facts: FileFacts): readonly Annotated[] {
  const bound = facts.bindings.flatMap(({ values, type }) =>
    type === null ? [] : values.map((value): Annotated => ({ value, type })),
  );
  const asserted = facts.values.flatMap((row): readonly Annotated[] =>
    row.kind === 'typed' ? [{ value: row.value, type: row.type }] : [],
  );
  return [...bound, ...asserted].filter(({ value }) => facts.values[value]?.kind === 'object');
}

function keyOf({ type, file }: Shape): string {
  return `${type} ${file}`;
}
