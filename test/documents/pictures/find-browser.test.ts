import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../src/documents/pictures/find-browser.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

afterEach(() => vi.unstubAllEnvs());

const none = {
  executablePath: () => {
    throw new Error('Could not find Chrome');
  },
};

/** A folder with files that can be run, as PATH has them. */
function programs(...names: readonly string[]): string {
  const { root } = temporaryRepository(Object.fromEntries(names.map((name) => [name, '#!/bin/sh\n'])));
  for (const name of names) chmodSync(join(root, name), 0o755);
  return root;
}

describe('findBrowser', () => {
  it('takes the one that the environment names before all others', async () => {
    const folder = programs('mine', 'chromium');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', join(folder, 'mine'));
    expect(await findBrowser(none)).toBe(join(folder, 'mine'));
  });

  it('finds Debian’s on the PATH, and what puppeteer downloaded', async () => {
    const folder = programs('chromium', 'downloaded');
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', '');
    vi.stubEnv('PATH', folder);
    expect(await findBrowser(none)).toBe(join(folder, 'chromium'));
    vi.stubEnv('PATH', '');
    expect(await findBrowser({ executablePath: () => join(folder, 'downloaded') })).toBe(join(folder, 'downloaded'));
  });

  it('passes over what is not there or cannot be run', async () => {
    const { root } = temporaryRepository({ chromium: 'text' });
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', join(root, 'gone'));
    vi.stubEnv('PATH', root);
    expect(await findBrowser({ executablePath: () => join(root, 'gone') })).toBeNull();
  });
});
