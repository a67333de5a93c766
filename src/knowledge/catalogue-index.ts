import type { Library } from '../model/library.ts';

/** The catalogue, prepared for look-ups by package and path. */
export interface Catalogue {
  readonly libraries: readonly Library[];
  /** Entries for a module specifier; `drizzle-orm/*` in an entry covers sub-paths. */
  readonly librariesOf: (module: string) => readonly Library[];
  /** The path by which entries know an API: aliases of `same` rows are replaced. */
  readonly canonical: (module: string, path: string) => readonly [module: string, path: string];
}

export function indexCatalogue(libraries: readonly Library[]): Catalogue {
  const exact = new Map<string, Library[]>();
  const folders: { readonly prefix: string; readonly library: Library }[] = [];
  for (const library of libraries) {
    for (const name of library.packages) {
      if (name.endsWith('/*')) folders.push({ prefix: name.slice(0, -1), library });
      else exact.set(name, [...(exact.get(name) ?? []), library]);
    }
  }
  const known = new Map<string, readonly Library[]>();
  const librariesOf = (module: string): readonly Library[] => {
    const answer = known.get(module) ?? [
      ...(exact.get(module) ?? []),
      ...folders.filter(({ prefix }) => module.startsWith(prefix)).map(({ library }) => library),
    ];
    known.set(module, answer);
    return answer;
  };
  return { libraries, librariesOf, canonical: canonicalizer(librariesOf) };
}

/** More replacements that make a path no shorter go in a circle; those of a chain, `.use().input()`, each take a part away. */
const MOST_REPLACEMENTS = 6;

function canonicalizer(librariesOf: (module: string) => readonly Library[]): Catalogue['canonical'] {
  const known = new Map<string, readonly [string, string]>();
  return (module, path) => {
    // `require('express')()` calls what an import names `default`.
    const key = `${module}#${path === '' || path.startsWith('(') ? 'default' : ''}${path}`;
    const answer = known.get(key) ?? canonical(librariesOf, key);
    known.set(key, answer);
    return answer;
  };
}

function canonical(librariesOf: (module: string) => readonly Library[], whole: string): readonly [string, string] {
  let current = whole;
  for (let step = 0; step < MOST_REPLACEMENTS;) {
    const module = current.slice(0, current.indexOf('#'));
    const replaced = librariesOf(module)
      .flatMap((library) => library.same ?? [])
      .map((row) => replacePrefix(current, row))
      .find((path) => path !== null);
    if (replaced === undefined || replaced === null) break;
    if (replaced.length >= current.length) step++;
    current = replaced;
  }
  const hash = current.indexOf('#');
  return [current.slice(0, hash), current.slice(hash + 1)];
}

function replacePrefix(whole: string, row: { readonly path: string; readonly as: string }): string | null {
  const length = patternOf(row.path, 'prefix').exec(whole)?.[0].length;
  return length === undefined ? null : row.as + whole.slice(length);
}

const patterns = new Map<string, RegExp>();

/** Does an API path match a pattern of an entry: `*` one name, `**` any tail, `{a,b}` one of several? */
export function matchesPath(pattern: string, path: string): boolean {
  return patternOf(pattern, 'whole').test(path);
}

function patternOf(pattern: string, extent: 'whole' | 'prefix'): RegExp {
  const key = `${extent} ${pattern}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const body = pattern.replace(/\.\*\*|\*\*|\*|\{[^}]*\}|[.+?^$()[\]\\|]/g, (token) => {
    if (token === '.**') return '(?:[.(<[].*)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^.()<>[\\]]+';
    return token.startsWith('{')
      ? `(?:${token
          .slice(1, -1)
          .split(',')
          .map((name) => escaped(name.trim()))
          .join('|')})`
      : `\\${token}`;
  });
  // `a().child` is no prefix of `a().children`.
  const compiled = new RegExp(extent === 'whole' ? `^${body}$` : `^${body}(?=[.(<[]|$)`);
  patterns.set(key, compiled);
  return compiled;
}

function escaped(text: string): string {
  return text.replace(/[.+?^$()[\]\\|]/g, '\\$&');
}
