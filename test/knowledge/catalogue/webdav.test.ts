import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { createClient } from 'webdav';
      const client = createClient('https://files.example.com/dav', { username: 'a', password: 'b' });
      export const listed = () => client.getDirectoryContents('/');
      export const sent = () => client.putFileContents('/a', 'b');
      export const link = client.getFileDownloadLink('/a');
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
      export const same = (it: FileStat) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
