import type { Package } from '../../../model/workspace.ts';
import { nameOf } from '../../../lib/tree-path.ts';

/**
 * Folder of the package that an image is called after: `ghcr.io/acme/api:1.2` or `acme-api` is the package `api` of `@acme`.
 * Null where none is, where several are, and where it is a library of that name: others depend on it, or import its sources.
 */
export function imageRoot(image: string, packages: readonly Package[]): string | null {
  const [name = '', ...around] = image
    .replace(/@.*$/, '')
    .replace(/:[^/]*$/, '')
    .split('/')
    .toReversed()
    .map(plain);
  const wanted = new Set(
    packages.flatMap(({ manifest }) => Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })),
  );
  const matching = packages.filter(({ root, manifest }) => {
    const [unscoped = '', scope] = (manifest.name ?? '').split('/').toReversed();
    const prefixes = [...around, ...(scope === undefined ? [] : [plain(scope)])];
    const names = [plain(unscoped), plain(nameOf(root))].filter((each) => each !== '');
    const isCalled = names.some((each) => each === name || prefixes.some((prefix) => `${prefix}-${each}` === name));
    return root !== '' && isCalled && !wanted.has(manifest.name ?? '') && !isSourceLibrary(manifest);
  });
  const [first, ...others] = matching;
  return first === undefined || others.length > 0 ? null : first.root;
}

/** Others import its sources as they are, and it has nothing that could be started. */
function isSourceLibrary({ main, bin, scripts }: Package['manifest']): boolean {
  const hasCommands = Object.keys(bin).length > 0 || Object.keys(scripts).length > 0;
  return !hasCommands && main !== null && /\.[cm]?tsx?$/.test(main);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/[^a-z0-9]+/g, '-');
}
