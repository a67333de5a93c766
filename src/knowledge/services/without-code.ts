import type { Place } from '../../model/place.ts';
import type { FileRole, Package, Workspace } from '../../model/workspace.ts';

/** A package none of whose files is production code, and what makes it one to know of all the same. */
export type WithoutCode =
  | { readonly what: 'command' }
  | { readonly what: 'documentation site'; readonly evidence: Place }
  | { readonly what: 'library' };

/** Judges packages without production code; null for those that nobody deploys, publishes or depends on. */
export function withoutCode(workspace: Workspace): (row: Package) => WithoutCode | null {
  const roles = new Map<string | null, Set<FileRole>>();
  for (const { packageRoot, role } of workspace.sources) {
    roles.set(packageRoot, (roles.get(packageRoot) ?? new Set()).add(role));
  }
  const wanted = new Set(
    workspace.packages.flatMap(({ manifest }) =>
      Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies }),
    ),
  );
  return (row) => {
    const own = roles.get(row.root) ?? new Set();
    if (row.root === '' || row.workspaceRoot === null || row.manifest.name === null) return null;
    if (own.has('docs')) return documentationSite(row);
    if ([...own].some((role) => role !== 'tooling' && role !== 'declaration')) return null;
    if (Object.keys(row.manifest.bin).length > 0) return { what: 'command' };
    return wanted.has(row.manifest.name) ? { what: 'library' } : null;
  };
}

const GENERATOR =
  /\b(?:docusaurus|vitepress|vuepress|astro|mintlify|blume|docsify|rspress|next|nuxt|vite|waku) (?:build|generate)\b/;

function documentationSite({ file, manifest, scriptLines }: Package): WithoutCode | null {
  const build = Object.keys(manifest.scripts).find((name) => GENERATOR.test(manifest.scripts[name] ?? ''));
  return build === undefined ? null : { what: 'documentation site', evidence: { file, line: scriptLines[build] ?? 1 } };
}

/** Whether what is built of a package is meant for use: not where its code is an example or a test. */
export function isForUse(workspace: Workspace, { root }: Package): boolean {
  const own = workspace.sources.filter(({ packageRoot }) => packageRoot === root);
  return own.every(({ role }) => role === 'production' || role === 'tooling' || role === 'declaration');
}
