import { fileAt } from '../code/link/module-paths.ts';
import { originsOf } from '../code/link/origins.ts';
import type { CallSite, Ref } from '../code/link/program.ts';
import { slotOf, splitPath, textOf } from '../code/link/queries.ts';
import { remembered } from '../lib/remembered.ts';
import { folderOf, joinPath } from '../lib/tree-path.ts';
import type { Knowledge } from './knowledge.ts';
import { siteOf } from './region.ts';
import { writtenPath } from './written-path.ts';

/** A function of Lambda that a CDK app makes, and the export of this repository that it runs. */
export interface CdkFunction {
  readonly site: CallSite;
  readonly file: string;
  readonly name: string;
}

/** What CDK apps run of this repository, by the call that makes the function: `<index> <file>`. */
export const cdkFunctions = remembered((knowledge: Knowledge): ReadonlyMap<string, CdkFunction> => {
  const made = knowledge.calls.filter(
    ({ module, path, site }) => module === CDK && MAKES.test(path) && site.call.kind === 'new',
  );
  const files = new Set(made.length === 0 ? [] : knowledge.program.files.keys());
  return new Map(
    made.flatMap(({ site, path }) => {
      const runs = path === 'Function' ? ofAsset(knowledge, site, files) : ofEntry(knowledge, site, files);
      return runs === null ? [] : [[keyOfSite(site), { site, ...runs }] as const];
    }),
  );
});

/** The module under which the catalogue knows all of it. */
export const CDK = 'aws-cdk-lib';
const MAKES = /^(?:NodejsFunction|Function)$/;
const OPTIONS = 2;

export function keyOfSite({ file, index }: { readonly file: string; readonly index: number }): string {
  return `${index} ${file}`;
}

/** The path by which the catalogue knows what a call calls; null for what is not of the CDK. */
export function cdkPath({ program, catalogue }: Knowledge, site: CallSite): string | null {
  for (const target of program.targetsOf({ file: site.file, value: site.call.callee })) {
    if (target.kind !== 'api') continue;
    const [module, path] = catalogue.canonical(...splitPath(target.path));
    if (module === CDK) return path;
  }
  return null;
}

type Runs = Pick<CdkFunction, 'file' | 'name'> | null;

/** `new NodejsFunction(this, 'list', { entry: 'src/orders.ts', handler: 'list' })`; without an entry it is `stack.list.ts`. */
function ofEntry({ program }: Knowledge, site: CallSite, files: ReadonlySet<string>): Runs {
  const name = optionText({ program }, site, 'handler') ?? 'handler';
  const entry = slotOf(program, site, { argument: OPTIONS, key: 'entry' });
  const id = textAt({ program }, site, 1);
  const path =
    entry !== null
      ? writtenPath(program, entry.ref)
      : id === null
        ? null
        : `${site.file.replace(/\.[mc]?[jt]sx?$/, '')}.${id}`;
  const file = path === null ? null : fileAt(files, path);
  return file === null ? null : { file, name: name.replace(/^index\./, '') };
}

/** `new Function(this, 'list', { code: Code.fromAsset('lambda'), handler: 'orders.list' })`. */
function ofAsset(knowledge: Knowledge, site: CallSite, files: ReadonlySet<string>): Runs {
  const [, module, name] = /^(.+)\.([^.]+)$/.exec(optionText(knowledge, site, 'handler') ?? '') ?? [];
  const code = slotOf(knowledge.program, site, { argument: OPTIONS, key: 'code' });
  if (module === undefined || name === undefined || code === null) return null;
  // What is built of the sources beside it: `dist/orders` of `src/orders`.
  const folders = assetFolders(knowledge, code.ref).flatMap((folder) => [folder, joinPath(folderOf(folder), 'src')]);
  const file = folders.map((folder) => fileAt(files, joinPath(folder, module))).find((found) => found !== null);
  return file === undefined || file === null ? null : { file, name };
}

/** `Code.fromAsset('lambda')`. */
function assetFolders(knowledge: Knowledge, code: Ref): readonly string[] {
  const { program } = knowledge;
  return originsOf(program, code).flatMap((origin) => {
    const made = origin.kind === 'call' ? siteOf(program, origin.file, origin.call) : null;
    const value = made?.call.arguments[0];
    if (made === null || value === undefined || cdkPath(knowledge, made) !== 'Code.fromAsset') return [];
    return writtenPath(program, { file: made.file, value }) ?? [];
  });
}

function optionText({ program }: Pick<Knowledge, 'program'>, site: CallSite, key: string): string | null {
  const written = slotOf(program, site, { argument: OPTIONS, key });
  return written === null ? null : textOf(program, written.ref);
}

export function textAt(
  { program }: Pick<Knowledge, 'program'>,
  { file, call }: CallSite,
  index: number,
): string | null {
  const value = call.arguments[index];
  return value === undefined ? null : textOf(program, { file, value });
}

const DEEPEST = 5;

/** Calls that made what a value is, or what is in it: elements, properties, arguments of calls of the CDK. */
export function makersIn(knowledge: Knowledge, ref: Ref, depth = 0): readonly CallSite[] {
  const { program } = knowledge;
  if (depth > DEEPEST) return [];
  const row = program.files.get(ref.file)?.values[ref.value];
  const inside = (values: readonly number[]): readonly CallSite[] =>
    values.flatMap((value) => makersIn(knowledge, { file: ref.file, value }, depth + 1));
  if (row?.kind === 'object') return inside(row.properties.map(({ value }) => value));
  if (row?.kind === 'array') return inside(row.elements);
  return originsOf(program, ref).flatMap((origin) => {
    if (origin.kind !== 'call') return [];
    const site = siteOf(program, origin.file, origin.call);
    // What a function or a queue is made with is its own business.
    const isResource = /^(?:NodejsFunction|Function|Queue|Topic|RestApi|HttpApi)$/.test(cdkPath(knowledge, site) ?? '');
    const more = isResource
      ? []
      : site.call.arguments.flatMap((value) => makersIn(knowledge, { file: site.file, value }, depth + 1));
    return [site, ...more];
  });
}
