import { execFile, spawn, spawnSync } from 'node:child_process';
import { env } from 'node:process';

export type GitResult =
  | { readonly kind: 'done'; readonly output: string; readonly warnings: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'no-git' };

/**
 * Runs one reading git command in a folder. Nothing of the repository is executed: no hook, no file system monitor, no
 * lazy fetch, no pager; a repository of another user can be read. `config` overrides configuration of the repository.
 * Never throws: what went wrong is in the result.
 */
export function runGit(
  folder: string,
  command: readonly string[],
  config: Readonly<Record<string, string>> = {},
): Promise<GitResult> {
  const options = { cwd: folder, env: cleanEnvironment(config), maxBuffer: Infinity, encoding: 'utf8' } as const;
  return new Promise((resolve) => {
    execFile('git', ['--no-pager', ...safeSettings, ...command], options, (error, output, messages) => {
      if (error === null)
        resolve({ kind: 'done', output, warnings: messages.split('\n').filter((line) => line !== '') });
      else if (error.code === 'ENOENT') resolve({ kind: 'no-git' });
      else resolve({ kind: 'failed', message: messages });
    });
  });
}

/**
 * The same, waiting for the end, with `input` on its standard input; null when it fails. For answers that are bytes.
 */
export function runGitSync(folder: string, command: readonly string[], input: string): Buffer | null {
  const options = { cwd: folder, env: cleanEnvironment({}), maxBuffer: Infinity, input };
  const { status, stdout } = spawnSync('git', ['--no-pager', ...safeSettings, ...command], options);
  return status === 0 ? stdout : null;
}

/**
 * The same for answers that are too long to be held at once: `onText` takes them piece by piece. Whether git came to its end.
 */
export function streamGit(
  folder: string,
  { command, config = {} }: { readonly command: readonly string[]; readonly config?: Readonly<Record<string, string>> },
  onText: (text: string) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const git = spawn('git', ['--no-pager', ...safeSettings, ...command], {
      cwd: folder,
      env: cleanEnvironment(config),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    git.stdout.setEncoding('utf8').on('data', onText);
    git.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });
}

const safeSettings = [
  // Empty, not `false`: before 2.36 git took the value for the path of a hook.
  ['core.fsmonitor', ''],
  ['core.hooksPath', '/dev/null'],
  ['core.quotePath', 'false'],
  ['protocol.allow', 'never'],
  ['safe.directory', '*'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/**
 * A surrounding git process (a hook, an alias) hands down GIT_DIR and the like, which would point to another repository.
 * Configuration goes through variables, because a key may hold `=`.
 */
function cleanEnvironment(config: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_'));
  const entries = Object.entries(config);
  const numbered = entries.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return {
    ...Object.fromEntries([...kept, ...numbered]),
    GIT_CONFIG_COUNT: String(entries.length),
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}
