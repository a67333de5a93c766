import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files that are saved and read', () => {
    const source = `
      import { Storage } from '@google-cloud/storage';
      const storage = new Storage({ retryOptions: { maxRetries: 5 } });
      await storage.bucket('invoices').upload('a.pdf');
      await storage.bucket('invoices').file('a.pdf').download();
    `;
    expect(matchesOf(source)).toEqual([
      'client @google-cloud/storage#Storage',
      'outbound read @google-cloud/storage#Storage().bucket().file().download',
      'outbound write @google-cloud/storage#Storage().bucket().upload',
      'retry 6 exponential Storage',
    ]);
    expect(systemsOf(source)).toEqual(['Google Cloud Storage']);
  });

  it('a bucket by its type', () => {
    const source = `
      import type { Bucket } from '@google-cloud/storage';
      export const remove = (bucket: Bucket, name: string) => bucket.file(name).delete();
    `;
    expect(matchesOf(source)).toEqual(['outbound write @google-cloud/storage#Storage().bucket().file().delete']);
    expect(systemsOf(source)).toEqual(['Google Cloud Storage']);
  });
});

describe('ignores', () => {
  it('names', () => {
    const source = `
      import type { File } from '@google-cloud/storage';
      export const addressOf = (file: File) => file.publicUrl();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
