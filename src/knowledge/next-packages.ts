import type { Program } from '../code/link/program.ts';

/** The path of a file within the package that depends on Next.js; null elsewhere, where `app/` is just a folder. */
export function insideNext({ workspace }: Program): (file: string) => string | null {
  const roots = workspace.packages
    .filter(
      ({ manifest }) => Object.hasOwn(manifest.dependencies, 'next') || Object.hasOwn(manifest.devDependencies, 'next'),
    )
    .map((row) => row.root)
    .toSorted((a, b) => b.length - a.length);
  return (file) => {
    const root = roots.find((each) => each === '' || file.startsWith(`${each}/`));
    if (root === undefined) return null;
    return root === '' ? file : file.slice(root.length + 1);
  };
}

const PAGES_API = /^(?:.*?\/)??pages\/(api(?:\/.*)?)\.[mc]?[jt]sx?$/;

/** The path at which a file of `pages/api` answers; null for other files. `inside` is the path within the package. */
export function pagesApiPath(inside: string): string | null {
  const path = PAGES_API.exec(inside)?.[1];
  return path === undefined ? null : `/${path.replace(/(^|\/)index$/, '')}`;
}
