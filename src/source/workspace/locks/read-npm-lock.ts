import { z } from 'zod';
import { foldersUpFrom, joinPath } from '../../../lib/tree-path.ts';
import type { LockContent } from './read-locks.ts';

const names = z.record(z.string(), z.unknown());
const installed = z.object({
  version: z.string().optional(),
  license: z.string().optional().catch(undefined),
  link: z.boolean().optional(),
  peerDependencies: names.optional(),
  bin: z.unknown().optional(),
});
const schema = z.object({
  packages: z.record(z.string(), installed).optional(),
  /** Version 1 of the format. */
  dependencies: z.record(z.string(), z.looseObject({ version: z.string().optional() })).optional(),
});

const INSTALLED = 'node_modules/';

/** package-lock.json: versions, licences, peers and commands by the folder into which npm installs. */
export function readNpmLock(text: string): LockContent {
  const { packages, dependencies = {} } = schema.parse(JSON.parse(text));
  const rows = new Map(Object.entries(packages ?? {}));
  return {
    lockedOf: ({ folder }, name) => {
      const row = foldersUpFrom(folder)
        .map((each) => rows.get(joinPath(each, `${INSTALLED}${name}`)))
        .find((each) => each !== undefined);
      const version = packages === undefined ? dependencies[name]?.version : row?.version;
      if (version === undefined || row?.link === true) return null;
      return { version, licence: row?.license ?? null };
    },
    peers: [...rows].flatMap(([path, row]) => (isInstalled(path) ? Object.keys(row.peerDependencies ?? {}) : [])),
    commands:
      packages === undefined
        ? null
        : [...rows].flatMap(([path, row]) => (isInstalled(path) && row.bin !== undefined ? [nameOf(path)] : [])),
  };
}

function isInstalled(path: string): boolean {
  return path.includes(INSTALLED);
}

/** `apps/api/node_modules/@scope/name` → `@scope/name`. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf(INSTALLED) + INSTALLED.length);
}
