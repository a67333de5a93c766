import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, isAbsolute, join, relative, sep } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where facts of a repository are kept unless somebody says otherwise: in its node_modules, as tools do, or else in a folder
 * of the user that has one part for each repository. Nothing is made.
 * @param root absolute path of the repository, without symbolic links
 */
export function usualCacheFolder(root: string, environment: Environment): string {
  const folders = ['node_modules', 'node_modules/.cache', 'node_modules/.cache/handover'].map((path) =>
    join(root, path),
  );
  const existing = folders.findLast((folder) => existsSync(folder));
  const [, , wanted = ''] = folders;
  // A link of the repository must not make us write outside of it.
  return existing !== undefined && isWithin(root, existing) ? wanted : userFolder(root, environment);
}

function isWithin(root: string, folder: string): boolean {
  const inner = relative(root, realpathSync(folder));
  return inner !== '..' && !inner.startsWith(`..${sep}`) && !isAbsolute(inner);
}

function userFolder(root: string, { XDG_CACHE_HOME: cacheHome }: Environment): string {
  const home = cacheHome === undefined || cacheHome === '' ? join(homedir(), '.cache') : cacheHome;
  const digest = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return join(home, 'handover', `${basename(root)}-${digest}`);
}
