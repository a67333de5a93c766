import type { Program, Ref } from '../code/link/program.ts';
import { valueOf } from '../code/link/value-of.ts';
import { remembered } from '../lib/remembered.ts';
import { folderOf, isInside, nameOf } from '../lib/tree-path.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import type { FoundSetting } from './rows.ts';

const DEEPEST = 6;
const NAME = /^[A-Z][A-Z0-9_]+$/;

/** Is a file part of what a configuration of Wrangler deploys? */
const isOfWorker = remembered((program: Program): ((file: string) => boolean) => {
  const folders = program.workspace.paths
    .filter((path) => /^wrangler\.(?:toml|jsonc?)$/.test(nameOf(path)))
    .map(folderOf);
  return (file) => folders.some((folder) => isInside(file, folder));
});

/**
 * The variable or binding of a Cloudflare worker that a value is: `env.CACHE` of a handler, `c.env.CACHE` of Hono, `this.env.CACHE`,
 * `env.CACHE` of `cloudflare:workers`. Null where it is none.
 */
export function workerVariable(program: Program, ref: Ref): string | null {
  const row = valueOf(program, ref);
  if (row?.kind !== 'member' || !NAME.test(row.name) || !isOfWorker(program)(ref.file)) return null;
  return isEnvironment(program, { file: ref.file, value: row.object }) ? row.name : null;
}

function isEnvironment(program: Program, ref: Ref): boolean {
  const row = valueOf(program, ref);
  const facts = program.files.get(ref.file);
  switch (row?.kind) {
    case 'parameter':
      return facts?.functions[row.function]?.parameters[row.index]?.name === 'env';
    case 'member':
      return row.name === 'env';
    case 'local':
      return facts?.bindings[row.binding]?.name === 'env';
    case 'import':
      return row.module === 'cloudflare:workers' && row.name === 'env';
    default:
      return false;
  }
}

/** Calls that get such a variable, or that are made on it. */
export const workerReads = remembered((program: Program): readonly FoundSetting[] => {
  const isWorker = isOfWorker(program);
  return [...program.files].flatMap(([file, facts]) =>
    isWorker(file)
      ? facts.calls.flatMap(({ callee, arguments: given, line }) =>
          [
            ...new Set([callee, ...given].flatMap((value) => namesIn(program, { file, facts }, { value, depth: 0 }))),
          ].map((name): FoundSetting => ({ name, file, line, need: 'unchecked', default: null, checkedBy: null })),
        )
      : [],
  );
});

/** Variables in an argument, in an object that is one, and in what a method is called on. */
function namesIn(
  program: Program,
  at: { readonly file: string; readonly facts: FileFacts },
  { value, depth }: { readonly value: ValueId; readonly depth: number },
): readonly string[] {
  const name = workerVariable(program, { file: at.file, value });
  const row = depth > DEEPEST ? undefined : at.facts.values[value];
  if (name !== null || row === undefined) return name === null ? [] : [name];
  return partsOf(row).flatMap((part) => namesIn(program, at, { value: part, depth: depth + 1 }));
}

function partsOf(row: FileFacts['values'][number]): readonly ValueId[] {
  switch (row.kind) {
    case 'member':
      return [row.object];
    case 'template':
      return row.parts;
    case 'object':
      return row.properties.map(({ value }) => value);
    case 'either':
      return row.values;
    case 'typed':
      return [row.value];
    default:
      return [];
  }
}
