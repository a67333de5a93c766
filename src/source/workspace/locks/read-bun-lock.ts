import { parse } from 'jsonc-parser';
import { z } from 'zod';
import type { LockContent } from './read-locks.ts';

const about = z.looseObject({
  peerDependencies: z.record(z.string(), z.unknown()).optional(),
  bin: z.unknown().optional(),
});
const schema = z.object({
  workspaces: z.record(z.string(), z.looseObject({ name: z.string().optional() })).optional(),
  packages: z.record(z.string(), z.array(z.unknown())),
});

/** bun.lock: rows `[name@version, registry, what the manifest says, hash]` by the path along which a package is found. */
export function readBunLock(text: string): LockContent {
  const { workspaces = {}, packages } = schema.parse(parse(text, [], { allowTrailingComma: true }));
  const rows = new Map(Object.entries(packages));
  const manifests = [...rows].flatMap(([path, row]) => {
    const found = row.map((cell) => about.safeParse(cell)).find(({ success }) => success);
    return found?.data === undefined ? [] : [{ name: nameAt(path), ...found.data }];
  });
  return {
    lockedOf: ({ folder }, name) => {
      const workspace = workspaces[folder]?.name;
      const row = (workspace === undefined ? undefined : rows.get(`${workspace}/${name}`)) ?? rows.get(name);
      const [written] = row ?? [];
      if (typeof written !== 'string' || /@(?:workspace|link|file):/.test(written)) return null;
      return { version: written.slice(written.lastIndexOf('@') + 1), licence: null };
    },
    peers: manifests.flatMap(({ peerDependencies }) => Object.keys(peerDependencies ?? {})),
    commands: manifests.flatMap(({ name, bin }) => (bin === undefined ? [] : [name])),
  };
}

function nameAt(path: string): string {
  return /(?:@[^/]+\/)?[^/]+$/.exec(path)?.[0] ?? path;
}
