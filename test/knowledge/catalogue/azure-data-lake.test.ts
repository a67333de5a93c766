import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { DataLakeServiceClient } from '@azure/storage-file-datalake';
      const service = DataLakeServiceClient.fromConnectionString('UseDevelopmentStorage=true');
      const file = service.getFileSystemClient('raw').getFileClient('a.json');
      await file.upload(Buffer.from('{}'));
      export const kept = await file.readToBuffer();
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/storage-file-datalake#DataLakeServiceClient.fromConnectionString',
      'outbound read @azure/storage-file-datalake#DataLakeFileClient().readToBuffer',
      'outbound write @azure/storage-file-datalake#DataLakeFileClient().upload',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Data Lake Storage']);
  });
});

describe('ignores', () => {
  it('a name', () => {
    const source = `
      import type { DataLakeServiceClient } from '@azure/storage-file-datalake';
      export const local = (client: DataLakeServiceClient) => client.getFileSystemClient('raw').name;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
