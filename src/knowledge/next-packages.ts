import type { Program } from '../code/link/program.ts';

/** A file of a package that depends on Next.js. */
export interface NextFile {
  /** Its path within the package. */
  readonly inside: string;
  /** Path below which the package is served, '' where there is none. */
  readonly basePath: string;
}

/** Null for files of other packages, where `app/` is just a folder. */
export function nextFiles({ workspace }: Program): (file: string) => NextFile | null {
  const packages = workspace.packages
    .filter(
      ({ manifest }) => Object.hasOwn(manifest.dependencies, 'next') || Object.hasOwn(manifest.devDependencies, 'next'),
    )
    .toSorted((a, b) => b.root.length - a.root.length);
  return (file) => {
    const found = packages.find(({ root }) => root === '' || file.startsWith(`${root}/`));
    if (found === undefined) return null;
    return { inside: found.root === '' ? file : file.slice(found.root.length + 1), basePath: found.basePath };
  };
}

const PAGES_API = /^(?:.*?\/)??pages\/(api(?:\/.*)?)\.[mc]?[jt]sx?$/;

/** The path at which a file of `pages/api` answers; null for other files. */
export function pagesApiPath({ inside, basePath }: NextFile): string | null {
  const path = PAGES_API.exec(inside)?.[1];
  return path === undefined ? null : `${basePath}/${path.replace(/(^|\/)index$/, '')}`;
}
