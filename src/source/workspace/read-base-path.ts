import type { Tree } from './tree.ts';

const NAMES = ['next.config.js', 'next.config.mjs', 'next.config.cjs', 'next.config.ts', 'next.config.mts'];

/**
 * `basePath: '/shop'` of a configuration of Next.js. It is code and is never executed: what is not written as one plain
 * text is not known, and gives ''.
 */
export function readBasePath(tree: Tree, root: string): string {
  const file = NAMES.map((name) => (root === '' ? name : `${root}/${name}`)).find((path) => tree.has(path));
  const text = file === undefined ? null : tree.text(file);
  const found = [...(text ?? '').matchAll(/^[^\n/*]*\bbasePath\s*:\s*(['"`])(\/[^'"`$\n]*)\1/gm)];
  return found.length === 1 ? (found[0]?.[2] ?? '') : '';
}
