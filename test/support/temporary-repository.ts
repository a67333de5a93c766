import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** `git`: `true` commits the files, `'uncommitted'` only makes the repository, `false` (the default) makes a plain folder. */
interface Options {
  readonly git?: boolean | 'uncommitted';
}

interface TemporaryRepository {
  /** Absolute path without symbolic links. */
  readonly root: string;
  /** Writes or overwrites files, given as path → content. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly git: (...args: readonly string[]) => string;
  /** Commits everything; dates and author are fixed, so that ids are too. */
  readonly commit: (message?: string, author?: Author) => void;
}

/** Who commits when; what is left out is as fixed as ever. */
interface Author {
  readonly name?: string;
  readonly mail?: string;
  /** ISO 8601. */
  readonly date?: string;
}

/** A real folder, or a real git repository, with these files (path → content). Goes away after the test. */
export function temporaryRepository(
  files: Readonly<Record<string, string>>,
  options: Options = {},
): TemporaryRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'handover-test-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const repository: TemporaryRepository = {
    root,
    write: (more) => writeFiles(root, more),
    git: (...args) => runGit(root, args),
    commit: (message = 'Change', author = {}) => {
      runGit(root, ['add', '--all']);
      runGit(root, ['commit', '--quiet', '--allow-empty', '--message', message], identityOf(author));
    },
  };
  repository.write(files);
  if (options.git) repository.git('init', '--quiet', '--initial-branch', 'main');
  if (options.git === true) repository.commit('First');
  return repository;
}

function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Neither the machine's git configuration nor a surrounding git process may change the outcome. */
function runGit(root: string, args: readonly string[], identity: Readonly<Record<string, string>> = {}): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const env = {
    ...Object.fromEntries(inherited),
    ...fixedIdentity,
    ...identity,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', env });
}

function identityOf({ name, mail, date }: Author): Readonly<Record<string, string>> {
  return {
    ...(name === undefined ? {} : { GIT_AUTHOR_NAME: name }),
    ...(mail === undefined ? {} : { GIT_AUTHOR_EMAIL: mail }),
    ...(date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }),
  };
}

const fixedIdentity = {
  GIT_AUTHOR_NAME: 'Ada Example',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada Example',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z',
};
