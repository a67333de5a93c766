import type { Program, Ref } from '../code/link/program.ts';
import { propertyOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';

const DEEPEST = 6;
const MOST_ROWS = 40;

/** `SETTINGS[kind].model`, also where the row has a name: the member of each row of an object that is used as a table. */
export function tableMembers(program: Program, ref: Ref): readonly Ref[] {
  const row = valueOf(program, ref);
  if (row?.kind !== 'member') return [];
  const { name } = row;
  return rowsOf(program, { file: ref.file, value: row.object }, 0).flatMap(
    (each) => propertyOf(program, each, name)?.ref ?? [],
  );
}

/** The rows of the table that a value is one of; none where it is no such row. */
function rowsOf(program: Program, ref: Ref, depth: number): readonly Ref[] {
  const { file } = ref;
  const row = depth > DEEPEST ? undefined : valueOf(program, ref);
  const next = (value: number): readonly Ref[] => rowsOf(program, { file, value }, depth + 1);
  if (row?.kind === 'typed') return next(row.value);
  if (row?.kind === 'local') {
    const values = program.files.get(file)?.bindings[row.binding]?.values ?? [];
    return values.length === 1 && values[0] !== undefined ? next(values[0]) : [];
  }
  if (row?.kind !== 'index') return [];
  return program.targetsOf({ file, value: row.object }).flatMap((target) => {
    const table = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (table?.kind !== 'object' || target.kind !== 'structure') return [];
    return table.properties.slice(0, MOST_ROWS).map(({ value }) => ({ file: target.at.file, value }));
  });
}
