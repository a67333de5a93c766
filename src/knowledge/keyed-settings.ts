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
export function keyedSettings(program: Program, ref: Ref, keys: Keys): readonly SchemaKey[] {
  return settingsAt({ program, keys, depth: 0 }, ref);
}

interface Walk {
  readonly program: Program;
  readonly keys: Keys;
  readonly depth: number;
}

function settingsAt(walk: Walk, ref: Ref): readonly SchemaKey[] {
  if (walk.depth > DEEPEST) return [];
  return walk.program
    .targetsOf(ref)
    .flatMap((target) => (target.kind === 'structure' ? settingsOf(walk, target.at) : []));
}

function settingsOf(walk: Walk, at: Ref): readonly SchemaKey[] {
  const { program, keys } = walk;
  const row = valueOf(program, at);
  if (row?.kind !== 'object') return [];
  const own = row.properties.find(({ name }) => name === keys.nameKey);
  const name = own === undefined ? null : textOf(program, { file: at.file, value: own.value });
  if (own !== undefined && name !== null && /^[A-Z][A-Z0-9_]*$/.test(name))
    return [{ name, file: at.file, line: own.line, checkedBy: keys.checkedBy, ...needAt(program, at) }];
  const deeper = { ...walk, depth: walk.depth + 1 };
  return row.properties.flatMap(({ value }) => settingsAt(deeper, { file: at.file, value }));
}

/** `default: null` is what convict asks for where there is none. */
function needAt(program: Program, at: Ref): Pick<SchemaKey, 'need' | 'standard'> {
  const standard = propertyOf(program, at, 'default')?.ref ?? null;
  const row = standard === null ? undefined : valueOf(program, standard);
  const isNothing = row === undefined || (row.kind === 'literal' && row.value === null);
  return isNothing ? { need: 'unchecked', standard: null } : { need: 'default', standard };
}
