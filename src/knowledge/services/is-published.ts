import type { PackageManifest } from '../../model/workspace.ts';

/** It may be published, and can be used then: Node.js runs no TypeScript of an installed package. */
export function isPublished(manifest: PackageManifest): boolean {
  if (manifest.private) return false;
  const entries = entriesOf(manifest);
  const isSource = /\.[mc]?tsx?"/.test(entries.replace(/\.d\.[mc]?ts"/g, '')) && !/\.[mc]?js"/.test(entries);
  return isBuilt(manifest) || (manifest.publishConfig !== null && !isSource);
}

/** Its entries are what a build makes; `index.js` alone is what `npm init` writes. */
export function isBuilt(manifest: PackageManifest): boolean {
  const entries = entriesOf(manifest);
  return /\.[mc]?js"/.test(entries) && !/^\["(?:\.\/)?index\.js",null,null\]$/.test(entries);
}

/** Paths by which a package is used where it is published, as JSON. */
function entriesOf({ main, module, exports, publishConfig }: PackageManifest): string {
  return JSON.stringify([
    publishConfig?.['main'] ?? main,
    publishConfig?.['module'] ?? module,
    publishConfig?.['exports'] ?? exports,
  ]);
}
