import { joinPath } from '../../../lib/tree-path.ts';
import type { Tree } from '../tree.ts';

/** Configuration files by which a folder belongs to a framework, whatever else the package around it depends on. */
const CONFIGURED: readonly (readonly [file: string, dependency: string])[] = [
  ['next.config', 'next'],
  ['nuxt.config', 'nuxt'],
  ['astro.config', 'astro'],
  ['svelte.config', '@sveltejs/kit'],
  ['remix.config', '@remix-run/react'],
  ['react-router.config', '@react-router/dev'],
];
const EXTENSIONS = ['.js', '.mjs', '.cjs', '.ts', '.mts'];

/** Frameworks that a project is made with, as if it declared them; of any version. */
export function frameworksIn(tree: Tree, root: string): Readonly<Record<string, string>> {
  const found = CONFIGURED.filter(([file]) =>
    EXTENSIONS.some((extension) => tree.has(joinPath(root, file + extension))),
  );
  return Object.fromEntries(found.map(([, dependency]) => [dependency, '*']));
}
