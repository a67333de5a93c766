import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../lib/user-error.ts';

/**
 * Checks that `folder` can be written or made, without making it: before a long run, not after it.
 * @param within folder that must hold it even after symbolic links, null where it may lie anywhere
 * @returns the folder, symbolic links resolved
 * @throws UserError when it cannot be written.
 */
export async function checkWritable(folder: string, within: string | null): Promise<string> {
  const existing = await nearestExisting(folder);
  const found = await stat(existing);
  if (!found.isDirectory()) throw cannotWrite(folder, new Error(`${existing} is a file`));
  await writing(folder, () => access(existing, constants.W_OK));
  const real = await realpath(existing);
  if (within !== null && real !== within && !real.startsWith(within + path.sep)) {
    throw cannotWrite(folder, new Error('a symbolic link leads out of the repository'));
  }
  return path.join(real, path.relative(existing, folder));
}

/** Runs what writes to `target`; what the file system refuses is for the user to mend. */
export async function writing<Result>(target: string, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) throw cannotWrite(target, cause);
    throw cause;
  }
}

/** The folder relative to the root, for links to the code; null outside it, where such links would lead nowhere. */
export function withinRoot(root: string, folder: string): string | null {
  const relative = path.relative(root, folder);
  return relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)
    ? null
    : relative.split(path.sep).join('/');
}

async function nearestExisting(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  return found === null && path.dirname(folder) !== folder ? nearestExisting(path.dirname(folder)) : folder;
}

function cannotWrite(target: string, cause: unknown): UserError {
  return new UserError(`Cannot write ${target}`, { hint: 'Choose a place that can be written.', cause });
}
