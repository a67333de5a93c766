import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { env, getuid, platform } from 'node:process';

/** What puppeteer knows of browsers: those of the system by channel, and the one that it downloaded. Throws where there is none. */
export interface KnownBrowsers {
  readonly executablePath: (channel?: 'chrome') => string | Promise<string>;
}

const NAMES = ['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser'];

/**
 * The Chrome or Chromium for diagrams, from PUPPETEER_EXECUTABLE_PATH, the PATH, the place where the system installs it, or
 * puppeteer's cache. Null where there is none.
 */
export async function findBrowser(known: KnownBrowsers): Promise<string | null> {
  const candidates = [
    env['PUPPETEER_EXECUTABLE_PATH'] ?? '',
    ...onPath(),
    await pathOf(() => known.executablePath('chrome')),
    await pathOf(() => known.executablePath()),
  ];
  return candidates.find(isExecutable) ?? null;
}

/** What the browser must be started with on this machine: as root, Chromium refuses its sandbox. */
export function browserArguments(): string[] {
  return getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function onPath(): readonly string[] {
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const names = platform === 'win32' ? NAMES.map((name) => `${name}.exe`) : NAMES;
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function pathOf(ask: () => string | Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch {
    // There is none, or puppeteer does not know the system.
    return '';
  }
}

function isExecutable(file: string): boolean {
  if (file === '') return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
