// Prints the path of a browser for the tests of diagrams; fetches one where the machine has none.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { findBrowser as find } from '../../dist/documents/pictures/find-browser.js';

const DOWNLOAD_SECONDS = 120;
const PACKAGE_SECONDS = 600;
const REMEDY = 'Install Chrome or Chromium, or set PUPPETEER_EXECUTABLE_PATH to one, and run the tests again.';

/** Where puppeteer keeps the browsers that it downloads. */
const browserCache = process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer');

const browser = (await findBrowser()) ?? (await download()) ?? (await installPackage());
if (browser === null) console.error(`No browser for the tests of diagrams. ${REMEDY}`);
else console.log(`Browser for the tests of diagrams: ${browser}`);
process.exitCode = browser === null ? 1 : 0;

function findBrowser() {
  return find(puppeteer);
}

async function download() {
  console.log('Downloading Chrome for the tests of diagrams');
  const command = fileURLToPath(import.meta.resolve('puppeteer/lib/cjs/puppeteer/node/cli.js'));
  const isDone = run([process.execPath, command, 'browsers', 'install', 'chrome'], DOWNLOAD_SECONDS);
  if (!isDone) removeArchives(path.join(browserCache, 'chrome'));
  return findBrowser();
}

/**
 * Half an archive would be taken for a whole one the next time.
 * @param {string} folder
 */
function removeArchives(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  const names = found === undefined ? [] : readdirSync(folder);
  for (const name of names.filter((candidate) => candidate.endsWith('.zip'))) rmSync(path.join(folder, name));
}

/** Debian's own package; Ubuntu's of the same name only points to a snap. */
async function installPackage() {
  const isRoot = process.getuid?.() === 0;
  if (!isDebian() || !(isRoot || run(['sudo', '-n', 'true'], PACKAGE_SECONDS))) return null;
  console.log('Installing the chromium package for the tests of diagrams');
  const apt = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-qq'];
  const isDone =
    run([...apt, 'update'], PACKAGE_SECONDS) &&
    run([...apt, 'install', '-y', '--no-install-recommends', 'chromium'], PACKAGE_SECONDS);
  return isDone ? findBrowser() : null;
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/**
 * @param {string[]} words command and arguments
 * @param {number} seconds after which it is given up
 */
function run(words, seconds) {
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
