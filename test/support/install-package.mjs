// Brings what tests need and npm cannot bring, from Debian's packages.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const SECONDS = 600;

/**
 * Installs a package of Debian; false where that is not possible. Ubuntu's packages of the same names may only point to snaps.
 * @param {string} name
 */
export function installPackage(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isDebian() || !(isRoot || run(['sudo', '-n', 'true'], SECONDS))) return false;
  console.log(`Installing the ${name} package for the tests`);
  const apt = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-qq'];
  return run([...apt, 'update'], SECONDS) && run([...apt, 'install', '-y', '--no-install-recommends', name], SECONDS);
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * Runs a command to its end; prints why where it fails.
 * @param {string[]} words command and arguments
 * @param {number} seconds after which it is given up
 */
export function run(words, seconds) {
  const [command = '', ...rest] = words;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync(command, rest, { encoding: 'utf8', timeout: seconds * 1000, env: environment });
  if (done.status !== 0) console.log(reasonOf(done));
  return done.status === 0;
}

/** @param {import('node:child_process').SpawnSyncReturns<string>} done */
function reasonOf({ error, stderr }) {
  const lines = (stderr ?? '').split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return [...lines.slice(-2), ...(error === undefined ? [] : [error.message])].map((line) => `  ${line}`).join('\n');
}
