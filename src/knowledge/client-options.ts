import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import type { ClientOption } from '../model/system-instance.ts';
import { HIDDEN } from '../model/setting.ts';
import { isSecretSetting, shownDefault } from './secret-settings.ts';

const DEEPEST = 2;
const MOST_OPTIONS = 24;
/** Names of options in the manner of variables: `apiKey` → `api_Key`. */
const WORDS = /([a-z0-9])([A-Z])/g;
const USER_IN_URL = /\/\/[^/@\s]+@/;
const CREDENTIAL = /^(?:auth|authorization|credentials?|user|username|cert|ca|privateKey)$/i;

/**
 * The options of an object literal that are written out: literals and variables, of nested objects with dotted names. What is
 * spread into it counts where it is for one client alone.
 */
export function clientOptions(program: Program, ref: Ref, isAlone = true): readonly ClientOption[] {
  return optionsAt({ program, isAlone, prefix: '', depth: 0 }, ref).slice(0, MOST_OPTIONS);
}

interface Walk {
  readonly program: Program;
  readonly isAlone: boolean;
  readonly prefix: string;
  readonly depth: number;
}

function optionsAt(walk: Walk, ref: Ref): readonly ClientOption[] {
  if (walk.depth > DEEPEST) return [];
  return walk.program
    .targetsOf(ref)
    .flatMap((target) => (target.kind === 'structure' ? optionsOf(walk, target.at) : []));
}

function optionsOf({ program, isAlone, prefix, depth }: Walk, at: Ref): readonly ClientOption[] {
  const row = valueOf(program, at);
  if (row?.kind !== 'object') return [];
  const own = row.properties.flatMap(({ name, value, line }): readonly ClientOption[] => {
    const ref = { file: at.file, value };
    const shown = shownValue(program, name, ref);
    const whole = `${prefix}${name}`;
    if (shown !== null) return [{ name: whole, value: shown, file: at.file, line }];
    return optionsAt({ program, isAlone, prefix: `${whole}.`, depth: depth + 1 }, ref);
  });
  const spread = (isAlone ? row.spreads : []).flatMap((value) =>
    optionsAt({ program, isAlone, prefix, depth: depth + 1 }, { file: at.file, value }),
  );
  const names = new Set(own.map(({ name }) => name));
  return [...own, ...spread.filter(({ name }) => !names.has(name))];
}

/** What may be shown of the one thing that a value is; null where it is computed, an object, or one of several. */
function shownValue(program: Program, name: string, ref: Ref): string | null {
  const [only, ...others] = program.targetsOf(ref);
  if (only === undefined || others.length > 0) return null;
  if (only.kind === 'env') return `$${only.name}`;
  if (only.kind !== 'literal' || only.value === null) return null;
  const isSecret = isSecretSetting(name.replace(WORDS, '$1_$2')) || CREDENTIAL.test(name);
  const shown =
    isSecret && typeof only.value === 'string' && only.value !== '' ? HIDDEN : shownDefault(name, only.value);
  return shown.replace(USER_IN_URL, `//${HIDDEN}@`);
}
