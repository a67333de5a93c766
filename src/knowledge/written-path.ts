import type { Program, Ref } from '../code/link/program.ts';
import { textsOf } from '../code/link/queries.ts';
import { valueOf } from '../code/link/value-of.ts';
import { folderOf, joinPath } from '../lib/tree-path.ts';
import type { Value } from '../model/values.ts';
import { packageRoots } from './package-of.ts';

const DEEPEST = 6;

/**
 * The path in the tree that the code names: `path.join(__dirname, '../tasks')`, `new URL('./tasks', import.meta.url)` below
 * its file, `'src/tasks'` below the folder of its package, where programs are started. Null where a part is not known.
 */
export function writtenPath(program: Program, ref: Ref): string | null {
  const parts = partsOf(program, ref, 0);
  if (parts === null || parts[0]?.startsWith('/') === true) return null;
  const home = packageRoots(program).get(ref.file) ?? '';
  const path = parts.reduce((folder, part) => joinPath(folder, part), parts[0] === HERE ? folderOf(ref.file) : home);
  return path.startsWith('..') ? null : path;
}

/** Stands for the folder of the file in which a path is written. */
const HERE = '.';
/** What is below it in the tree is written from the folder around. */
const OWN_FILE = [HERE, 'file'];

function partsOf(program: Program, ref: Ref, depth: number): readonly string[] | null {
  const row = depth > DEEPEST ? undefined : valueOf(program, ref);
  const inside = (values: readonly number[]): readonly string[] | null =>
    joined(values.map((value) => partsOf(program, { file: ref.file, value }, depth + 1)));
  switch (row?.kind) {
    case 'global':
      return row.name === '__dirname' ? [HERE] : row.name === '__filename' ? OWN_FILE : null;
    case 'member':
      return ofModule(program, ref, row) ?? plain(program, ref);
    case 'template':
      return inside(row.parts);
    case 'local': {
      const [value, ...more] = program.files.get(ref.file)?.bindings[row.binding]?.values ?? [];
      if (value === undefined || more.length > 0) return null;
      return partsOf(program, { file: ref.file, value }, depth + 1);
    }
    case 'result':
      return ofCall(program, { file: ref.file, call: row.call }, inside);
    default:
      return plain(program, ref);
  }
}

function ofModule(program: Program, { file }: Ref, row: Value & { readonly kind: 'member' }): readonly string[] | null {
  const object = valueOf(program, { file, value: row.object });
  if (object?.kind !== 'global' || object.name !== 'import.meta') return null;
  if (row.name === 'dirname') return [HERE];
  return row.name === 'url' || row.name === 'filename' ? OWN_FILE : null;
}

/** An absolute text is no path of the tree. */
function plain(program: Program, ref: Ref): readonly string[] | null {
  const [text, ...others] = textsOf(program, ref);
  return text === undefined || others.length > 0 || /\$\{/.test(text) ? null : [text];
}

function joined(parts: readonly (readonly string[] | null)[]): readonly string[] | null {
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

const JOINS =
  /^(?:node:)?path#(?:default\.|posix\.)?(?:join|resolve|normalize)$|^(?:node:)?url#(?:default\.)?fileURLToPath$/;
const GOES_UP = /^(?:node:)?path#(?:default\.|posix\.)?dirname$/;

/** `join(a, b)`, `fileURLToPath(new URL(relative, base))`. */
function ofCall(
  program: Program,
  { file, call: index }: { readonly file: string; readonly call: number },
  inside: (values: readonly number[]) => readonly string[] | null,
): readonly string[] | null {
  const call = program.files.get(file)?.calls[index];
  const [target] = call === undefined ? [] : program.targetsOf({ file, value: call.callee });
  if (call === undefined || target?.kind !== 'api') return null;
  if (JOINS.test(target.path)) return inside(call.arguments);
  const [first = -1, second = -1] = call.arguments;
  if (GOES_UP.test(target.path)) return followed(inside([first]), ['..']);
  const relative = target.path === 'global#URL' ? inside([first]) : null;
  return relative === null ? null : followed(inside([second]), ['..', ...relative]);
}

function followed(parts: readonly string[] | null, more: readonly string[]): readonly string[] | null {
  return parts === null ? null : [...parts, ...more];
}
