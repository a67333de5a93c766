import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { ShareServiceClient } from '@azure/storage-file-share';
      const service = ShareServiceClient.fromConnectionString('UseDevelopmentStorage=true');
      const folder = service.getShareClient('invoices').getDirectoryClient('2026');
      await folder.createIfNotExists();
      const file = folder.getFileClient('1.pdf');
      await file.uploadData(Buffer.from(''));
      export const kept = await file.downloadToBuffer();
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/storage-file-share#ShareServiceClient.fromConnectionString',
      'outbound read @azure/storage-file-share#ShareFileClient().downloadToBuffer',
      'outbound write @azure/storage-file-share#ShareDirectoryClient().createIfNotExists',
      'outbound write @azure/storage-file-share#ShareFileClient().uploadData',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Files']);
  });
});

describe('ignores', () => {
  it('a name', () => {
    const source = `
      import type { ShareServiceClient } from '@azure/storage-file-share';
      export const local = (client: ShareServiceClient) => client.getShareClient('invoices').name;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
