import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('objects', () => {
    const source = `
      import * as Minio from 'minio';
      const minio = new Minio.Client({ endPoint: 'play.min.io', accessKey: process.env.ACCESS_KEY, secretKey: process.env.SECRET_KEY });
      await minio.makeBucket('photos');
      await minio.fPutObject('photos', 'a.jpg', '/a.jpg');
      export const photo = await minio.getObject('photos', 'a.jpg');
    `;
    expect(matchesOf(source)).toEqual([
      'client minio#Client',
      'outbound read minio#Client().getObject',
      'outbound write minio#Client().fPutObject',
      'outbound write minio#Client().makeBucket',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon S3']);
  });

  it('a link to an object, by its type', () => {
    const source = `
      import type { Client } from 'minio';
      export const listed = (minio: Client) => minio.listObjectsV2('photos');
    `;
    expect(matchesOf(source)).toEqual(['outbound read minio#Client().listObjectsV2']);
  });
});

describe('ignores', () => {
  it('links are signed without a call, conditions are data', () => {
    const source = `
      import { Client, CopyConditions } from 'minio';
      export const link = (minio: Client) => minio.presignedGetObject('photos', 'a.jpg');
      export const conditions = new CopyConditions();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
