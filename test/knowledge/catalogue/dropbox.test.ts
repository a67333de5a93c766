import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { Dropbox } from 'dropbox';
      const dropbox = new Dropbox({ accessToken: 't' });
      await dropbox.filesUpload({ path: '/a.pdf', contents: '' });
      export const files = await dropbox.filesListFolder({ path: '' });
    `;
    expect(matchesOf(source)).toEqual([
      'client dropbox#Dropbox',
      'outbound read dropbox#Dropbox().filesListFolder',
      'outbound write dropbox#Dropbox().filesUpload',
    ]);
    expect(systemsOf(source)).toEqual(['Dropbox']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Dropbox } from 'dropbox';
      export const same = (given: Dropbox) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
