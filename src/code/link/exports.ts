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
  const seen = new Set<string>();
  const visit = (from: string): readonly Exported[] => {
    const facts = linker.files.get(from);
    if (facts === undefined || seen.has(from)) return [];
    seen.add(from);
    const own = facts.exports.flatMap((row): Exported[] =>
      row.kind === 'value' && row.name === name ? [{ kind: 'value', ref: { file: from, value: row.value } }] : [],
    );
    return own.length > 0 || name === 'default'
      ? own
      : throughStars(linker, {
          from,
          name,
          stars: facts.exports.flatMap((row) => (row.kind === 'star' ? [row.module] : [])),
          visit,
        });
  };
  return visit(file);
}

interface Stars {
  readonly from: string;
  readonly name: string;
  readonly stars: readonly string[];
  readonly visit: (file: string) => readonly Exported[];
}

/** An own file that has the name wins over packages; which of several packages it would come from cannot be known. */
function throughStars(linker: Linker, { from, name, stars, visit }: Stars): readonly Exported[] {
  const targets = stars.map((module) => linker.resolve(from, module));
  const guesses: Exported[] = [];
  for (const target of targets) {
    const found = target.kind === 'file' ? visit(target.file) : [];
    if (found.some((each) => each.kind === 'value')) return found;
    guesses.push(...found);
    if (target.kind === 'package') guesses.push({ kind: 'api', target: api(`${target.name}#${name}`, true) });
  }
  return guesses.slice(0, 1);
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
  const whole = linker.files.get(file)?.exports.find((row) => row.kind === 'value' && row.name === '*');
  if (name === '*')
    return whole?.kind === 'value' ? linker.evaluate({ file, value: whole.value }) : [{ kind: 'module', file }];
  const found = exportsOf(linker, file, name);
  if (found.length > 0) return found.flatMap((row) => (row.kind === 'api' ? [row.target] : linker.evaluate(row.ref)));
  if (whole?.kind !== 'value') return name === 'default' ? [{ kind: 'module', file }] : [];
  const value = linker.evaluate({ file, value: whole.value });
  return name === 'default' ? value : value.flatMap((target) => memberOf(linker, target, name));
}
