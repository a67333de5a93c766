import type { Package } from '../../../model/workspace.ts';
import { nameOf } from '../../../lib/tree-path.ts';

/**
 * Folder of the package that an image is called after: `ghcr.io/acme/api:1.2` or `acme-api` is the package `api` of `@acme`.
 * Null where none is, where several are, and where others depend on it: `redis` is no image of a library of that name.
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
    return root !== '' && isCalled && !wanted.has(manifest.name ?? '');
  });
  const [first, ...others] = matching;
  return first === undefined || others.length > 0 ? null : first.root;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^@/, '')
    .replace(/[^a-z0-9]+/g, '-');
}
