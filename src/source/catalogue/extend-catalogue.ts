import { UserError } from '../../lib/user-error.ts';
import type { Library } from '../../model/library.ts';
import { type OwnEntry, wholeEntry } from './parse-entry.ts';

/**
 * Own entries first, so that they win where both know a call. One with the id of a built-in entry changes it: its lists
 * stand before the built-in ones, everything else takes the built-in place.
 * @throws UserError where two own entries share an id or a package, or a new one lacks what each needs.
 */
export function extendCatalogue(builtIn: readonly Library[], own: readonly OwnEntry[]): readonly Library[] {
  checkDistinct(own);
  const builtInById = new Map(builtIn.map((library) => [library.id, library]));
  const libraries = own.map((entry) => wholeEntry(entry, merged(builtInById.get(entry.library.id), entry.library)));
  const changed = new Set(libraries.map(({ id }) => id));
  return [...libraries, ...builtIn.filter(({ id }) => !changed.has(id))];
}

function merged(below: Library | undefined, above: Partial<Library>): object {
  if (below === undefined) return above;
  const entries = Object.entries(above).map(([key, value]) => {
    const before = new Map<string, unknown>(Object.entries(below)).get(key);
    return [key, Array.isArray(value) && Array.isArray(before) ? [...new Set([...value, ...before])] : value];
  });
  return { ...below, ...Object.fromEntries(entries) };
}

function checkDistinct(own: readonly OwnEntry[]): void {
  const ids = new Map<string, string>();
  const packages = new Map<string, string>();
  for (const { file, library, lineOf } of own) {
    const twin = ids.get(library.id);
    if (twin !== undefined) {
      const message = `${file}:1 the id "${library.id}" is also that of ${twin}`;
      throw new UserError(message, { hint: 'Rename one of the files, or make them one.' });
    }
    ids.set(library.id, file);
    for (const [index, name] of (library.packages ?? []).entries()) {
      const other = packages.get(name);
      if (other !== undefined) {
        const message = `${file}:${lineOf(['packages', index])} the package "${name}" is also in ${other}`;
        throw new UserError(message, { hint: 'Keep all about one package in one entry.' });
      }
      packages.set(name, file);
    }
  }
}
