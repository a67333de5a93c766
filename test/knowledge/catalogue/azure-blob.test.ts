import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('blobs that are uploaded and downloaded', () => {
    const source = `
      import { BlobServiceClient } from '@azure/storage-blob';
      const service = BlobServiceClient.fromConnectionString(process.env.STORAGE!, { retryOptions: { maxTries: 3 } });
      const container = service.getContainerClient('invoices');
      await container.createIfNotExists();
      await container.getBlockBlobClient('a.pdf').uploadData(Buffer.from(''));
      await container.getBlockBlobClient('a.pdf').downloadToBuffer();
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/storage-blob#BlobServiceClient.fromConnectionString',
      'outbound read @azure/storage-blob#BlobServiceClient().getContainerClient().getBlockBlobClient().downloadToBuffer',
      'outbound write @azure/storage-blob#BlobServiceClient().getContainerClient().createIfNotExists',
      'outbound write @azure/storage-blob#BlobServiceClient().getContainerClient().getBlockBlobClient().uploadData',
      'retry 3 exponential BlobServiceClient.fromConnectionString',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Blob Storage']);
  });

  it('a container by its type', () => {
    const source = `
      import type { ContainerClient } from '@azure/storage-blob';
      export const list = (container: ContainerClient) => container.listBlobsFlat();
    `;
    expect(matchesOf(source)).toEqual([
      'outbound read @azure/storage-blob#BlobServiceClient().getContainerClient().listBlobsFlat',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Blob Storage']);
  });
});

describe('ignores', () => {
  it('addresses', () => {
    const source = `
      import type { BlockBlobClient } from '@azure/storage-blob';
      import { StorageSharedKeyCredential } from '@azure/storage-blob';
      export const key = new StorageSharedKeyCredential('account', 'key');
      export const addressOf = (blob: BlockBlobClient) => blob.withSnapshot('s').url;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
