import { posix } from 'node:path';

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.d.ts'];
/** What a written extension may stand for in source. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs', '.ts'],
  '.cjs': ['.cts', '.cjs', '.ts'],
};
const OUTPUT_FOLDER = /(^|\/)(?:dist|build|lib|out|output|esm|cjs|es|_esm|_cjs)(?=\/)/;

/** Is this path, without or with an extension, a file of the tree? Gives the file, null where there is none. */
export function fileAt(files: ReadonlySet<string>, path: string): string | null {
  const clean = posix.normalize(path).replace(/\/+$/, '');
  if (clean.startsWith('..')) return null;
  if (files.has(clean)) return clean;
  const written = /\.[mc]?jsx?$/.exec(clean)?.[0];
  const bare = written === undefined ? null : clean.slice(0, -written.length);
  const swapped = bare === null ? [] : (SOURCES[written ?? ''] ?? []).map((extension) => bare + extension);
  const folder = clean === '.' ? '' : `${clean}/`;
  const candidates = [
    ...swapped,
    ...EXTENSIONS.map((extension) => clean + extension),
    ...EXTENSIONS.map((extension) => `${folder}index${extension}`),
  ];
  return candidates.find((candidate) => files.has(candidate)) ?? null;
}

/**
 * The source behind a path that a manifest names: the path itself, or the same path with the output folder swapped for
 * where sources lie. Manifests name what the build makes, and a bare tree holds no build.
 */
export function sourceBehind(files: ReadonlySet<string>, root: string, target: string): string | null {
  const path = target.replace(/^\.\//, '').replace(/\.d\.([mc]?)ts$/, '.$1js');
  const inPackage = (relative: string): string | null => fileAt(files, posix.join(root, relative));
  let guess = inPackage(path);
  for (
    let rest = path;
    guess === null && OUTPUT_FOLDER.test(rest);
    rest = rest.replace(OUTPUT_FOLDER, '$1').replace(/^\//, '')
  ) {
    const stripped = rest
      .replace(OUTPUT_FOLDER, '$1')
      .replace(/^\//, '')
      .replace(/\/{2,}/g, '/');
    guess = inPackage(rest.replace(OUTPUT_FOLDER, '$1src')) ?? inPackage(`src/${stripped}`) ?? inPackage(stripped);
  }
  return guess;
}
