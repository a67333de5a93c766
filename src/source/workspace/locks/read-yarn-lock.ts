import { parseSyml } from '@yarnpkg/parsers';
import { z } from 'zod';
import type { LockContent } from './read-locks.ts';

const row = z.object({
  version: z.string(),
  linkType: z.string().optional(),
  resolution: z.string().optional(),
  peerDependencies: z.record(z.string(), z.unknown()).optional(),
  bin: z.unknown().optional(),
});
const schema = z.record(z.string(), row);

/** yarn.lock of Yarn 1 and of later versions. Only blocks of declared packages and those with peers are parsed. */
export function readYarnLock(text: string, declared: ReadonlySet<string>): LockContent {
  const isOld = text.includes('# yarn lockfile v1');
  const blocks = text.split('\n\n').filter((block) => isWanted(block, declared));
  const body = isOld ? ['# yarn lockfile v1', ...blocks] : blocks;
  const parsed = schema.parse(parseSyml(body.join('\n\n')));
  const rows = new Map(
    Object.entries(parsed).flatMap(([key, value]) => key.split(/,\s*/).map((each) => [each, value] as const)),
  );
  return {
    lockedOf: ({ ranges }, name) => {
      const range = ranges[name] ?? '';
      const found = rows.get(`${name}@${range}`) ?? rows.get(`${name}@npm:${range}`);
      if (found === undefined || found.linkType === 'soft') return null;
      return { version: found.version, licence: null };
    },
    peers: Object.values(parsed).flatMap(({ peerDependencies }) => Object.keys(peerDependencies ?? {})),
    commands: isOld ? null : [...rows].flatMap(([key, { bin }]) => (bin === undefined ? [] : [nameIn(key)])),
  };
}

function isWanted(block: string, declared: ReadonlySet<string>): boolean {
  const heading = block.replace(/^(?:#.*\n|\s)+/, '');
  if (heading === '' || heading.startsWith('__metadata')) return false;
  return declared.has(nameIn(heading.replace(/^"/, ''))) || block.includes('\n  peerDependencies:');
}

/** `@scope/name@npm:^1.0.0` → `@scope/name`. */
function nameIn(key: string): string {
  return key.slice(0, key.indexOf('@', 1));
}
