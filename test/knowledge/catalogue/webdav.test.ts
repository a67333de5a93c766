import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { createClient } from 'webdav';
      const client = createClient('https://files.shop.example/dav', { username: 'u', password: 'p' });
      await client.putFileContents('/a.txt', 'a');
      export const files = await client.getDirectoryContents('/');
    `;
    expect(matchesOf(source)).toEqual([
      'client webdav#createClient',
      'outbound read webdav#createClient().getDirectoryContents',
      'outbound write webdav#createClient().putFileContents',
    ]);
    expect(systemsOf(source)).toEqual(['WebDAV server']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { FileStat } from 'webdav';
      export const same = (given: FileStat) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
