import { exportsOf } from '../code/link/exports.ts';
import type { Program, Ref } from '../code/link/program.ts';
import type { FileFacts, ValueId } from '../model/facts.ts';
import { loadedFiles } from './loaded-files.ts';

/**
 * Exports of `use server` files that a page can call: modules that run in the browser import them, or a component hands
 * them on. The rest is called on the server alone, and Next.js gives it no address.
 */
export function offeredToPages(program: Program): ReadonlySet<string> {
  const inBrowser = browserFiles(program);
  const offered = new Set<string>();
  for (const [file, facts] of program.files) {
    const used = inBrowser.has(file) ? facts.values.keys() : handedOn(facts);
    for (const value of used) for (const ref of actionsOf(program, file, value)) offered.add(refKey(ref));
  }
  return offered;
}

export function refKey({ file, value }: Ref): string {
  return `${value} ${file}`;
}

/** Files that say `use client`, and all that they load; behind `use server` begins the server. */
function browserFiles(program: Program): ReadonlySet<string> {
  const starts = [...program.files].flatMap(([file, facts]) => (says(facts, 'use client') ? [file] : []));
  return loadedFiles(program, starts, (file) => !says(program.files.get(file), 'use server'));
}

function says(facts: FileFacts | undefined, directive: string): boolean {
  return facts?.directives.includes(directive) ?? false;
}

function actionsOf(program: Program, file: string, value: ValueId): readonly Ref[] {
  const named = importedName(program.files.get(file), value);
  const target = named === null ? null : program.fileOf(file, named.module);
  if (target === null || named === null) return [];
  return exportsOf(program.linker, target, named.name).flatMap((found) =>
    found.kind === 'value' ? behind(program, found.ref) : [],
  );
}

/** `import { save } from './actions'`, `import * as actions from './actions'`. */
function importedName(
  facts: FileFacts | undefined,
  value: ValueId,
): { readonly module: string; readonly name: string } | null {
  const row = facts?.values[value];
  if (row?.kind === 'import') return row;
  const whole = row?.kind === 'member' ? facts?.values[row.object] : undefined;
  return row?.kind === 'member' && whole?.kind === 'import' && whole.name === '*'
    ? { module: whole.module, name: row.name }
    : null;
}

/** The export itself, or the one that a file between hands on. */
function behind(program: Program, ref: Ref): readonly Ref[] {
  if (says(program.files.get(ref.file), 'use server')) return [ref];
  return program.files.get(ref.file)?.values[ref.value]?.kind === 'import'
    ? actionsOf(program, ref.file, ref.value)
    : [];
}

/** What components get, `<form action={save}>`, and what is bound to be handed on, `save.bind(null, id)`. */
function handedOn(facts: FileFacts): ReadonlySet<ValueId> {
  const found = new Set<ValueId>();
  const add = (value: ValueId): void => {
    if (found.has(value)) return;
    found.add(value);
    const row = facts.values[value];
    if (row?.kind === 'object') for (const property of row.properties) add(property.value);
    if (row?.kind === 'array') row.elements.forEach(add);
    if (row?.kind === 'either') row.values.forEach(add);
  };
  for (const call of facts.calls) if (call.kind === 'jsx') call.arguments.forEach(add);
  for (const row of facts.values) if (row.kind === 'member' && row.name === 'bind') add(row.object);
  return found;
}
