import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a bucket, and its files', () => {
    const source = `
      import { S3Client } from 'bun';
      const bucket = new S3Client({ bucket: 'bills' });
      await bucket.file('a').text();
      await bucket.write('a', 'b');
      await Bun.s3.delete('a');
    `;
    expect(matchesOf(source)).toEqual([
      'client bun#S3Client',
      'outbound read bun#S3Client().file().text',
      'outbound write bun#S3Client().write',
      'outbound write bun#s3.delete',
    ]);
    expect(systemsOf(source)).toEqual(['S3-compatible object storage']);
  });
});

describe('ignores', () => {
  it('addresses that are signed without a call', () => {
    const source = `
      import { s3 } from 'bun';
      export const link = s3.presign('a');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
