import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from './analysed.mjs';

/**
 * Copies of a folder that tools may write to.
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} whole    all of it but installed packages, git history included
 * @property {string} sources  only the files that Handover extracts, and the manifests around them
 * @property {readonly string[]} files  these files, relative
 * @property {string} list     a file with their absolute paths, as JSON
 * @property {string} cache    a folder for caches
 */

/**
 * @param {string} folder
 * @param {string} target  an empty folder
 * @returns {Promise<Stage>}
 */
export async function stageFolder(folder, target) {
  const [whole, sources, cache] = [
    path.join(target, 'whole'),
    path.join(target, 'sources'),
    path.join(target, 'cache'),
  ];
  cpSync(folder, whole, { recursive: true, filter: isNoPackages, preserveTimestamps: true, verbatimSymlinks: true });
  // A copied index does not know the copied files: git would read each of them again in every run.
  spawnSync('git', ['update-index', '-q', '--refresh'], { cwd: whole });
  const { snapshot, production } = await listFolder(whole);
  const files = production.map((source) => source.path);
  const manifests = snapshot.files.map((file) => file.path).filter((file) => isManifest(path.posix.basename(file)));
  for (const file of [...files, ...manifests]) {
    mkdirSync(path.dirname(path.join(sources, file)), { recursive: true });
    cpSync(path.join(whole, file), path.join(sources, file), { dereference: true });
  }
  const manifest = path.join(sources, 'package.json');
  // knip wants one at the root, which not every repository has.
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const list = path.join(target, 'files.json');
  writeFileSync(list, JSON.stringify(files.map((file) => path.join(sources, file))));
  writeFileSync(path.join(sources, 'tsconfig.bench.json'), JSON.stringify(tsconfigOf(files)));
  return { name: path.basename(folder), whole, sources, files, list, cache };
}

/** @param {string} from */
function isNoPackages(from) {
  return path.basename(from) !== 'node_modules';
}

/** @param {string} name */
function isManifest(name) {
  return ['package.json', 'pnpm-workspace.yaml'].includes(name) || /^tsconfig.*\.json$/.test(name);
}

/**
 * One program of all files, without types of packages: they are not installed.
 * @param {readonly string[]} files
 */
function tsconfigOf(files) {
  const compilerOptions = {
    noEmit: true,
    noCheck: true,
    allowJs: true,
    jsx: 'preserve',
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'esnext',
    types: [],
    skipLibCheck: true,
    experimentalDecorators: true,
  };
  return { compilerOptions, files };
}

/**
 * Changes one file of the copy, the same one each time: the middle one.
 * @param {Stage} stage
 * @param {string} round  becomes part of a name
 */
export function changeOneFile({ whole, files }, round) {
  const plain = files.filter((file) => /\.tsx?$/.test(file) && statSync(path.join(whole, file)).isFile());
  const file = plain[Math.floor(plain.length / 2)];
  if (file !== undefined) appendFileSync(path.join(whole, file), `\nexport const benchmark${round} = true;\n`);
}

/**
 * Changes the file again, in a commit of its own.
 * @param {Stage} stage
 * @param {number} round
 */
export function commitOneFile(stage, round) {
  changeOneFile(stage, `Committed${round}`);
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];
  // Hooks of the repository stay out of it.
  spawnSync('git', [...identity, '-c', 'core.hooksPath=', 'commit', '-qam', `round ${round}`, '--no-verify'], {
    cwd: stage.whole,
  });
}

/**
 * @param {Stage} stage
 */
export function hasHistory({ whole }) {
  return (
    spawnSync('git', ['rev-parse', '--verify', '-q', 'HEAD'], { cwd: whole }).status === 0 &&
    existsSync(path.join(whole, '.git'))
  );
}
