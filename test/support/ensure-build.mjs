// Builds dist/ when it is not what src/ says: tests of the command line run what users run.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

if (!isCurrent()) {
  const build = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (build.error !== undefined) throw build.error;
  process.exitCode = build.status ?? 1;
}

function isCurrent() {
  const sources = filesOf('src', '.ts');
  const built = filesOf('dist', '.js');
  const inputs = [...sources, 'tsconfig.json', 'tsconfig.build.json', 'package.json'];
  const isSameSet = built.length === sources.length && sources.every((file) => built.includes(builtNameOf(file)));
  return isSameSet && Math.max(...inputs.map(timeOf)) <= Math.min(...built.map(timeOf));
}

/** @param {string} source */
function builtNameOf(source) {
  return source.replace(/^src/, 'dist').replace(/\.ts$/, '.js');
}

/**
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]} paths relative to the root
 */
function filesOf(folder, ending) {
  const found = statSync(root + folder, { throwIfNoEntry: false });
  if (found === undefined) return [];
  const names = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** @param {string} file */
function timeOf(file) {
  return statSync(root + file).mtimeMs;
}
