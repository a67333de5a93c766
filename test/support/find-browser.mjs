import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { Browser, ChromeReleaseChannel, computeSystemExecutablePath, getInstalledBrowsers } from '@puppeteer/browsers';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];

/** Where puppeteer keeps the browsers that it downloads. */
export const browserCache = process.env.PUPPETEER_CACHE_DIR ?? path.join(homedir(), '.cache', 'puppeteer');

/**
 * The Chrome or Chromium for tests of diagrams, from PUPPETEER_EXECUTABLE_PATH, the PATH, the place where the system
 * installs it, or puppeteer's cache.
 * @returns {Promise<string | null>} path of the executable, null where there is none
 */
export async function findBrowser() {
  const candidates = [process.env.PUPPETEER_EXECUTABLE_PATH, ...onPath(), systemChrome(), ...(await inCache())];
  return candidates.find(isExecutable) ?? null;
}

/**
 * What the browser must be started with on this machine: as root, Chromium refuses its sandbox.
 * @returns {string[]}
 */
export function browserArguments() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function systemChrome() {
  try {
    return computeSystemExecutablePath({ browser: Browser.CHROME, channel: ChromeReleaseChannel.STABLE });
  } catch {
    // Thrown where the system has none, or where puppeteer does not know the system.
    return undefined;
  }
}

async function inCache() {
  const installed = await getInstalledBrowsers({ cacheDir: browserCache });
  return installed.filter(({ browser }) => browser === Browser.CHROME).map(({ executablePath }) => executablePath);
}

/** @param {string | undefined} file */
function isExecutable(file) {
  if (file === undefined || file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
