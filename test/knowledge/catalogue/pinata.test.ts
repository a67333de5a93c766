import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { PinataSDK } from 'pinata';
      const pinata = new PinataSDK({ pinataJwt: 'j', pinataGateway: 'a.mypinata.cloud' });
      export const sent = (file: File) => pinata.upload.public.file(file);
      export const files = () => pinata.files.public.list();
    `;
    expect(matchesOf(source)).toEqual([
      'client pinata#PinataSDK',
      'outbound read pinata#PinataSDK().files.public.list',
      'outbound write pinata#PinataSDK().upload.public.file',
    ]);
    expect(systemsOf(source)).toEqual(['Pinata']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { UploadResponse } from 'pinata';
      export const same = (it: UploadResponse) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
