import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualCacheFolder } from '../../../../src/code/extract/cache/usual-cache-folder.ts';
import { temporaryRepository } from '../../../support/temporary-repository.ts';

const environment = { XDG_CACHE_HOME: '/cache' };

describe('the usual cache folder', () => {
  it('lies in node_modules', () => {
    const { root } = temporaryRepository({ 'node_modules/a/package.json': '{}' });
    expect(usualCacheFolder(root, environment)).toBe(join(root, 'node_modules/.cache/handover'));
  });

  it('is one of the user for each repository without node_modules', () => {
    const [first, second] = [temporaryRepository({}).root, temporaryRepository({}).root];
    expect(usualCacheFolder(first, environment)).toMatch(
      new RegExp(`^/cache/handover/${basename(first)}-[0-9a-f]{12}$`),
    );
    expect(usualCacheFolder(first, environment)).not.toBe(usualCacheFolder(second, environment));
  });

  it('is below the home folder where the environment says nothing', () => {
    const { root } = temporaryRepository({});
    for (const nothing of [{}, { XDG_CACHE_HOME: '' }]) {
      expect(usualCacheFolder(root, nothing).startsWith(join(homedir(), '.cache/handover/'))).toBe(true);
    }
  });

  it.each(['node_modules', 'node_modules/.cache', 'node_modules/.cache/handover'])(
    'is never where a link of the repository leads: %s',
    (link) => {
      const outside = temporaryRepository({ 'a.txt': '' });
      const { root } = temporaryRepository({});
      mkdirSync(join(root, link, '..'), { recursive: true });
      symlinkSync(outside.root, join(root, link));
      expect(usualCacheFolder(root, environment)).toMatch(/^\/cache\//);
    },
  );
});
