import type { Program, Ref } from '../code/link/program.ts';
import { propertyOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { ValueId } from '../model/facts.ts';

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
function rowsOf(program: Program, { file, value }: Ref, depth: number): readonly Ref[] {
  const row = depth > DEEPEST ? undefined : valueOf(program, { file, value });
  if (row?.kind === 'index') return rowsOfTable(program, { file, value: row.object });
  const next = row?.kind === 'typed' ? row.value : row?.kind === 'local' ? onlyValue(program, file, row.binding) : null;
  return next === null ? [] : rowsOf(program, { file, value: next }, depth + 1);
}

function onlyValue(program: Program, file: string, binding: number): ValueId | null {
  const [only, ...others] = program.files.get(file)?.bindings[binding]?.values ?? [];
  return only === undefined || others.length > 0 ? null : only;
}

function rowsOfTable(program: Program, table: Ref): readonly Ref[] {
  return program.targetsOf(table).flatMap((target) => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') return [];
    return row.properties.slice(0, MOST_ROWS).map(({ value }) => ({ file: target.at.file, value }));
  });
}
