import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { del, list, put } from '@vercel/blob';
      export const blob = await put('a.txt', 'hello', { access: 'public' });
      await del(blob.url);
      export const { blobs } = await list();
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read @vercel/blob#list',
      'outbound write @vercel/blob#del',
      'outbound write @vercel/blob#put',
    ]);
    expect(systemsOf(source)).toEqual(['Vercel Blob']);
  });

  it('uploads from the browser', () => {
    const source = `
      import { handleUpload, upload } from '@vercel/blob/client';
      export const blob = await upload('a.txt', new Blob([]), { access: 'public', handleUploadUrl: '/api/upload' });
      export const POST = async (request: Request) => handleUpload({ body: await request.json(), request } as never);
    `;
    expect(matchesOf(source)).toEqual([
      'outbound write @vercel/blob/client#handleUpload',
      'outbound write @vercel/blob/client#upload',
    ]);
  });
});

describe('ignores', () => {
  it('errors, and a list of something else', () => {
    const source = `
      import { BlobNotFoundError } from '@vercel/blob';
      export const isMissing = (error: unknown) => error instanceof BlobNotFoundError;
      const list = () => [];
      export const all = list();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
