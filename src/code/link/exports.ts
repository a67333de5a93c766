import type { Linker } from './linker.ts';
import { memberOf } from './members.ts';
import type { Ref, Target } from './program.ts';
import { api } from './targets.ts';

/** What stands behind a name that a file exports: values of this tree, or an API that it hands on. */
export type Exported =
  | { readonly kind: 'value'; readonly ref: Ref }
  | { readonly kind: 'api'; readonly target: Target };

/** Follows `export`, `export … from` and `export *`, in files that may export each other in a circle. */
export function exportsOf(linker: Linker, file: string, name: string): readonly Exported[] {
  const { values, stars } = tableOf(linker, file);
  const own = values.get(name);
  if (own !== undefined) return own;
  return name === 'default' || stars.length === 0 ? [] : starred(linker, { file, name, seen: new Set([file]) });
}

interface Search {
  readonly file: string;
  readonly name: string;
  /** Files that were looked into. */
  readonly seen: Set<string>;
}

/** An own file that has the name wins over packages; which of several packages it would come from cannot be known. */
function starred(linker: Linker, { file, name, seen }: Search): readonly Exported[] {
  const guesses: Exported[] = [];
  for (const module of tableOf(linker, file).stars) {
    const target = linker.resolve(file, module);
    if (target.kind === 'package') guesses.push({ kind: 'api', target: api(`${target.name}#${name}`, true) });
    if (target.kind !== 'file' || seen.has(target.file)) continue;
    seen.add(target.file);
    const found = tableOf(linker, target.file).values.get(name) ?? starred(linker, { file: target.file, name, seen });
    if (found.some((each) => each.kind === 'value')) return found;
    guesses.push(...found);
  }
  return guesses.slice(0, 1);
}

/** What a file exports: values by name, and the modules all of whose exports it hands on. */
export interface ExportTable {
  readonly values: ReadonlyMap<string, readonly Exported[]>;
  readonly stars: readonly string[];
}

function tableOf(linker: Linker, file: string): ExportTable {
  const known = linker.exportTables.get(file);
  if (known !== undefined) return known;
  const table = exportTable(linker, file);
  linker.exportTables.set(file, table);
  return table;
}

function exportTable(linker: Linker, file: string): ExportTable {
  const exports = linker.files.get(file)?.exports ?? [];
  const values = new Map<string, Exported[]>();
  for (const row of exports) {
    if (row.kind !== 'value') continue;
    const exported: Exported = { kind: 'value', ref: { file, value: row.value } };
    values.set(row.name, [...(values.get(row.name) ?? []), exported]);
  }
  return { values, stars: exports.flatMap((row) => (row.kind === 'star' ? [row.module] : [])) };
}

/** What `import { name } from module` is, `*` for the module itself. */
export function importedFrom(
  linker: Linker,
  from: string,
  row: { readonly module: string; readonly name: string },
): readonly Target[] {
  const target = linker.resolve(from, row.module);
  if (target.kind === 'missing') return [];
  if (target.kind === 'package') return [api(row.name === '*' ? `${target.name}#` : `${target.name}#${row.name}`)];
  return moduleMember(linker, target.file, row.name);
}

/** A member of a module of this tree; `module.exports = x` and `export =` make x the module. */
export function moduleMember(linker: Linker, file: string, name: string): readonly Target[] {
  const whole = tableOf(linker, file).values.get('*')?.[0];
  if (name === '*') return whole?.kind === 'value' ? linker.evaluate(whole.ref) : [{ kind: 'module', file }];
  const found = exportsOf(linker, file, name);
  if (found.length > 0) return found.flatMap((row) => (row.kind === 'api' ? [row.target] : linker.evaluate(row.ref)));
  if (whole?.kind !== 'value') return name === 'default' ? [{ kind: 'module', file }] : [];
  const value = linker.evaluate(whole.ref);
  return name === 'default' ? value : value.flatMap((target) => memberOf(linker, target, name));
}
