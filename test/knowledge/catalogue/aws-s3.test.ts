import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('objects that are put, got and uploaded in parts', () => {
    const source = `
      import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
      import { Upload } from '@aws-sdk/lib-storage';
      const s3 = new S3Client({ region: 'eu-central-1', maxAttempts: 2 });
      await s3.send(new GetObjectCommand({ Bucket: 'b', Key: 'k' }));
      await new Upload({ client: s3, params: { Bucket: 'b', Key: 'k', Body: '' } }).done();
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-s3#S3Client',
      'client @aws-sdk/lib-storage#Upload',
      'outbound call @aws-sdk/client-s3#S3Client().send',
      'outbound write @aws-sdk/lib-storage#Upload().done',
      'retry 2 exponential jitter S3Client',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon S3']);
  });

  it('a client in a class', () => {
    const source = `
      import { S3 } from '@aws-sdk/client-s3';
      export class Files {
        private readonly s3 = new S3({});
        read(key: string) { return this.s3.getObject({ Bucket: 'b', Key: key }); }
      }
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-s3#S3',
      'outbound call @aws-sdk/client-s3#S3().getObject',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon S3']);
  });
});

describe('ignores', () => {
  it('URLs that are signed on the spot', () => {
    const source = `
      import type { S3Client } from '@aws-sdk/client-s3';
      import { PutObjectCommand } from '@aws-sdk/client-s3';
      import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
      export const link = (s3: S3Client) => getSignedUrl(s3, new PutObjectCommand({ Bucket: 'b', Key: 'k' }));
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
