// Prints the path of a browser for the tests of diagrams; fetches one where the machine has none.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';
import { findBrowser as find } from '../../dist/documents/pictures/find-browser.js';
import { installPackage, run } from './install-package.mjs';

const DOWNLOAD_SECONDS = 120;
const REMEDY = 'Install Chrome or Chromium, or set PUPPETEER_EXECUTABLE_PATH to one, and run the tests again.';

/** Where puppeteer keeps the browsers that it downloads. */
const browserCache = process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer');

const browser = (await findBrowser()) ?? (await download()) ?? (await installBrowser());
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
async function installBrowser() {
  return installPackage('chromium') ? findBrowser() : null;
}
