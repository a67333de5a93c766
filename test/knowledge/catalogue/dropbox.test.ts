import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { Dropbox } from 'dropbox';
      const dropbox = new Dropbox({ accessToken: 't' });
      export const sent = (contents: Blob) => dropbox.filesUpload({ path: '/a', contents });
      export const read = () => dropbox.filesDownload({ path: '/a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client dropbox#Dropbox',
      'outbound read dropbox#Dropbox().filesDownload',
      'outbound write dropbox#Dropbox().filesUpload',
    ]);
    expect(systemsOf(source)).toEqual(['Dropbox']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { files } from 'dropbox';
      export const same = (it: files) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
