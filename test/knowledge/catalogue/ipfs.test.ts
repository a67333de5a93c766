import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { create } from 'ipfs-http-client';
      import { Web3Storage } from 'web3.storage';
      const ipfs = create({ url: 'https://ipfs.example.com:5001' });
      const storage = new Web3Storage({ token: 't' });
      export const added = () => ipfs.add('a');
      export const sent = (files: File[]) => storage.put(files);
    `;
    expect(matchesOf(source)).toEqual([
      'client ipfs-http-client#create',
      'client web3.storage#Web3Storage',
      'outbound write ipfs-http-client#create().add',
      'outbound write web3.storage#Web3Storage().put',
    ]);
    expect(systemsOf(source)).toEqual(['IPFS']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Web3File } from 'web3.storage';
      export const same = (it: Web3File) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
