import type { Program, Ref } from '../code/link/program.ts';
import { propertyOf, textOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { SchemaKey } from './environment-schemas.ts';

const DEEPEST = 6;

interface Keys {
  /** The key beside a setting that holds the variable's name: `env` of convict. */
  readonly nameKey: string;
  readonly checkedBy: string;
}

/** `{ port: { format: 'port', default: 8080, env: 'PORT' } }`: settings that name their variable in a key, at any depth. */
export function keyedSettings(program: Program, ref: Ref, keys: Keys, depth = 0): readonly SchemaKey[] {
  if (depth > DEEPEST) return [];
  return program.targetsOf(ref).flatMap((target): readonly SchemaKey[] => {
    const row = target.kind === 'structure' ? valueOf(program, target.at) : undefined;
    if (row?.kind !== 'object' || target.kind !== 'structure') return [];
    const { at } = target;
    const own = row.properties.find(({ name }) => name === keys.nameKey);
    const name = own === undefined ? null : textOf(program, { file: at.file, value: own.value });
    if (own === undefined || name === null || !/^[A-Z][A-Z0-9_]*$/.test(name))
      return row.properties.flatMap(({ value }) => keyedSettings(program, { file: at.file, value }, keys, depth + 1));
    const standard = propertyOf(program, at, 'default')?.ref ?? null;
    const isNull = standard !== null && valueOf(program, standard)?.kind === 'literal' && isNothing(program, standard);
    const need = standard === null || isNull ? 'unchecked' : 'default';
    return [
      { name, file: at.file, line: own.line, need, standard: isNull ? null : standard, checkedBy: keys.checkedBy },
    ];
  });
}

function isNothing(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  return row?.kind === 'literal' && row.value === null;
}
