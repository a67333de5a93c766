import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../lib/nearest.ts';
import { UserError } from '../lib/user-error.ts';
import type { Config } from '../source/config.ts';
import type { GlobalOptions } from './options.ts';

/** The repository that a command is about. */
export interface Repository {
  /** Absolute path, symbolic links resolved. */
  readonly root: string;
  readonly config: Config;
}

/**
 * Finds the folder and its configuration.
 * @throws UserError when there is no such folder, or when the configuration has a mistake.
 */
export async function openRepository(options: GlobalOptions): Promise<Repository> {
  const [written = '.', ...others] = options.operands;
  if (others.length > 0) throw tooMany(options);
  const root = path.resolve(options.cwd, written);
  const found = await stat(root).catch(() => null);
  if (found === null) throw noSuchFolder(written, options.commands);
  if (!found.isDirectory()) {
    throw new UserError(`${written} is a file`, { hint: 'Give the folder of the repository that it belongs to.' });
  }
  const { readConfig } = await import('../source/config.ts');
  const file = options.config === undefined ? null : path.resolve(options.cwd, options.config);
  return { root: await realpath(root), config: await readConfig(root, file) };
}

function noSuchFolder(written: string, commands: readonly string[]): UserError {
  const command = commandMeant(written, commands);
  const hint = command === null ? 'Give the path of a repository.' : `Did you mean the command "${command}"?`;
  return new UserError(`No such folder: ${written}`, { hint });
}

function tooMany({ operands, commands }: GlobalOptions): UserError {
  const [first = ''] = operands;
  const command = commandMeant(first, commands);
  if (command === null) return new UserError(`Several paths: ${operands.join(', ')}`, { hint: 'Give one at a time.' });
  return new UserError(`Unknown command: ${first}`, { hint: `Did you mean "${command}"?` });
}

function commandMeant(written: string, commands: readonly string[]): string | null {
  return /^[\w-]+$/.test(written) ? nearest(written, commands) : null;
}
