import { accessSync, constants, realpathSync, type Stats, statSync } from 'node:fs';
import { UserError } from '../../lib/user-error.ts';

/**
 * The folder at a path, symbolic links resolved.
 * @throws UserError when there is none that may be read.
 */
export function existingFolder(root: string): string {
  const status = statusOf(root);
  if (status.isDirectory()) return realpathSync(root);
  throw new UserError(`${root} is not a folder`, {
    hint: 'Give the folder that holds the repository, not a file in it.',
  });
}

function statusOf(root: string): Stats {
  try {
    const status = statSync(root);
    accessSync(root, constants.R_OK);
    return status;
  } catch (error) {
    const message = `Cannot open ${root}: there is no such folder, or it may not be read`;
    throw new UserError(message, { hint: 'Check the path and its permissions.', cause: error });
  }
}
