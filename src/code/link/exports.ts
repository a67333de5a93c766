import type { Linker } from './linker.ts';
import type { Ref, Target } from './program.ts';
import { api } from './targets.ts';

/** What stands behind a name that a file exports: values of this tree, or an API that it hands on. */
export type Exported = { readonly kind: 'value'; readonly ref: Ref } | { readonly kind: 'api'; readonly target: Target };

/** Follows `export`, `export … from` and `export *`, in files that may export each other in a circle. */
export function exportsOf(linker: Linker, file: string, name: string, seen: ReadonlySet<string> = new Set()): readonly Exported[] {
  const facts = linker.files.get(file);
  if (facts === undefined || seen.has(file)) return [];
  const own = facts.exports.filter((row) => row.kind === 'value' && row.name === name);
  if (own.length > 0) return own.map((row) => ({ kind: 'value', ref: { file, value: row.kind === 'value' ? row.value : 0 } }));
  if (name === 'default') return [];
  const within = new Set([...seen, file]);
  const found: Exported[] = [];
  for (const row of facts.exports) {
    if (row.kind !== 'star') continue;
    const target = linker.resolve(file, row.module);
    if (target.kind === 'file') found.push(...exportsOf(linker, target.file, name, within));
    // Which of several packages a name comes from cannot be known; it is the only one in almost all files.
    else if (target.kind === 'package' && found.length === 0) found.push({ kind: 'api', target: api(`${target.name}#${name}`, true) });
    if (found.some((row) => row.kind === 'value')) return found.filter((row) => row.kind === 'value');
  }
  return found;
}

/** What `import { name } from module` is, `*` for the module itself. */
export function importedFrom(linker: Linker, from: string, row: { readonly module: string; readonly name: string }): readonly Target[] {
  const target = linker.resolve(from, row.module);
  if (target.kind === 'missing') return [];
  if (target.kind === 'package') return [api(row.name === '*' ? `${target.name}#` : `${target.name}#${row.name}`)];
  return moduleMember(linker, target.file, row.name);
}

/** A member of a module of this tree; `module.exports = x` and `export =` make x the module. */
export function moduleMember(linker: Linker, file: string, name: string): readonly Target[] {
  const whole = linker.files.get(file)?.exports.find((row) => row.kind === 'value' && row.name === '*');
  if (name === '*') return whole?.kind === 'value' ? linker.evaluate({ file, value: whole.value }) : [{ kind: 'module', file }];
  const found = exportsOf(linker, file, name);
  if (found.length > 0) return found.flatMap((row) => (row.kind === 'api' ? [row.target] : linker.evaluate(row.ref)));
  if (whole?.kind !== 'value') return name === 'default' ? [{ kind: 'module', file }] : [];
  const value = linker.evaluate({ file, value: whole.value });
  return name === 'default' ? value : value.flatMap((target) => memberOfWhole(linker, target, name));
}

function memberOfWhole(linker: Linker, target: Target, name: string): readonly Target[] {
  if (target.kind !== 'structure') return [];
  const row = linker.files.get(target.at.file)?.values[target.at.value];
  const property = row?.kind === 'object' ? row.properties.find((each) => each.name === name) : undefined;
  return property === undefined ? [] : linker.evaluate({ file: target.at.file, value: property.value });
}
