import type { PackageManifest } from '../../model/workspace.ts';

/** Conditions in the order in which a reader of sources prefers them. */
const CONDITIONS = [
  'source',
  'development',
  'types',
  'typescript',
  'import',
  'module',
  'node',
  'browser',
  'require',
  'default',
];

/** Files that a package offers under a sub-path (`.` or `./x`), best first, as its manifest writes them. */
export function entriesOf(manifest: PackageManifest, subpath: string): readonly string[] {
  const exported = exportedTargets(manifest.exports, subpath);
  if (subpath !== '.') return [...exported, subpath];
  const plain = [manifest.types, manifest.module, manifest.main].filter((entry) => entry !== null);
  return [...exported, ...plain, './src/index', './index', './src/main', './lib/index'];
}

/** Does the `exports` of a manifest name a sub-path: `.`, `./x`? */
export function exportsSubpath(exports: unknown, subpath: string): boolean {
  return exportedTargets(exports, subpath).length > 0;
}

/** Targets of an `imports` entry (`#internal/x`). */
export function internalTargets(manifest: PackageManifest, specifier: string): readonly string[] {
  return matchingTargets(manifest.imports, specifier);
}

function exportedTargets(exports: unknown, subpath: string): readonly string[] {
  if (!isRecord(exports)) return targetsOf(exports, subpath === '.' ? '' : null);
  const isSugar = !Object.keys(exports).some((key) => key.startsWith('.'));
  if (isSugar) return subpath === '.' ? targetsOf(exports, '') : [];
  return matchingTargets(exports, subpath);
}

/** Exact keys first, then the pattern with the longest part before its `*`. */
function matchingTargets(entries: unknown, key: string): readonly string[] {
  if (!isRecord(entries)) return [];
  if (Object.hasOwn(entries, key)) return targetsOf(entries[key], '');
  const patterns = Object.keys(entries).filter((pattern) => pattern.includes('*') || pattern.endsWith('/'));
  const ranked = patterns.toSorted((a, b) => b.indexOf('*') - a.indexOf('*') || b.length - a.length);
  for (const pattern of ranked) {
    const star = starOf(pattern, key);
    if (star !== null) return targetsOf(entries[pattern], star);
  }
  return [];
}

/** What the `*` of a pattern stands for, null where the key does not match. */
export function starOf(pattern: string, key: string): string | null {
  const [head = '', tail = ''] = pattern.includes('*') ? pattern.split('*', 2) : [pattern, ''];
  if (!key.startsWith(head) || !key.endsWith(tail) || key.length < head.length + tail.length) return null;
  return key.slice(head.length, key.length - tail.length);
}

function targetsOf(entry: unknown, star: string | null): readonly string[] {
  if (star === null) return [];
  if (typeof entry === 'string')
    return [entry.includes('*') ? entry.replaceAll('*', () => star) : entry.endsWith('/') ? entry + star : entry];
  if (Array.isArray(entry)) return entry.flatMap((item) => targetsOf(item, star));
  if (!isRecord(entry)) return [];
  const known = CONDITIONS.filter((condition) => Object.hasOwn(entry, condition));
  const others = Object.keys(entry).filter((condition) => !CONDITIONS.includes(condition));
  return [...known, ...others].flatMap((condition) => targetsOf(entry[condition], star));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
