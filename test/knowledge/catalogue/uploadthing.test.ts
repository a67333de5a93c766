import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files of the server', () => {
    const source = `
      import { UTApi, createUploadthing } from 'uploadthing/server';
      export const upload = createUploadthing();
      const utapi = new UTApi();
      await utapi.uploadFiles([]);
      export const { files } = await utapi.listFiles();
    `;
    expect(matchesOf(source)).toEqual([
      'client uploadthing/server#UTApi',
      'client uploadthing/server#createUploadthing',
      'outbound read uploadthing/server#UTApi().listFiles',
      'outbound write uploadthing/server#UTApi().uploadFiles',
    ]);
    expect(systemsOf(source)).toEqual(['UploadThing']);
  });
});

describe('ignores', () => {
  it('components', () => {
    const source = `
      import { generateUploadButton } from '@uploadthing/react';
      export const Button = generateUploadButton();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
