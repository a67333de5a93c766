import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an upload', () => {
    const source = `
      import { Upload } from 'tus-js-client';
      const upload = new Upload(new Blob(), { endpoint: 'https://uploads.example.com/files/', retryDelays: [0, 3000] });
      upload.start();
    `;
    expect(matchesOf(source)).toEqual(['client tus-js-client#Upload', 'outbound write tus-js-client#Upload().start']);
    expect(systemsOf(source)).toEqual(['example.com']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { UploadOptions } from 'tus-js-client';
      export const same = (it: UploadOptions) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
