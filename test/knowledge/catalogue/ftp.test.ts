import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('files', () => {
    const source = `
      import { Client } from 'basic-ftp';
      const client = new Client();
      await client.access({ host: 'files.example.com' });
      await client.uploadFrom('a.txt', 'b.txt');
      await client.downloadTo('c.txt', 'b.txt');
      client.close();
    `;
    expect(matchesOf(source)).toEqual([
      'client basic-ftp#Client',
      'outbound call basic-ftp#Client().access',
      'outbound read basic-ftp#Client().downloadTo',
      'outbound write basic-ftp#Client().uploadFrom',
    ]);
    expect(systemsOf(source)).toEqual(['FTP server']);
  });
});

describe('ignores', () => {
  it('errors', () => {
    const source = `
      import { FTPError } from 'basic-ftp';
      export const isFtp = (error: unknown) => error instanceof FTPError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
