import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { list, uploadData } from 'aws-amplify/storage';
      uploadData({ path: 'a.txt', data: 'a' });
      export const files = await list({ path: '' });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read aws-amplify/storage#list',
      'outbound write aws-amplify/storage#uploadData',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon S3']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { UploadDataInput } from 'aws-amplify/storage';
      export const same = (given: UploadDataInput) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
