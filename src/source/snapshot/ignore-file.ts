import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import createIgnore, { type Ignore } from 'ignore';

/** The rules of one `.gitignore`; they hold for what lies in its folder. */
export interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Reads the `.gitignore` of a folder; one that may not be read has no rules. */
export function readIgnoreFile(root: string, folder: string): IgnoreFile {
  return { folder, rules: createIgnore({ ignorecase: false }).add(textOf(join(root, folder, '.gitignore'))) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    // Listing the file itself reports that it cannot be read.
    return '';
  }
}

/** Whether git would ignore a path (folders end in `/`): the innermost file that says something about it decides. */
export function isIgnored(files: readonly IgnoreFile[], path: string): boolean {
  for (const { folder, rules } of files.toReversed()) {
    const verdict = rules.test(folder === '' ? path : path.slice(folder.length + 1));
    if (verdict.ignored || verdict.unignored) return verdict.ignored;
  }
  return false;
}
