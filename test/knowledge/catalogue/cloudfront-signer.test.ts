import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('what goes out', () => {
    const source = `
      import { getSignedUrl } from '@aws-sdk/cloudfront-signer';
      export const url = getSignedUrl({ url: 'a', keyPairId: 'b', privateKey: 'c' });
    `;
    expect(matchesOf(source)).toEqual(['client @aws-sdk/cloudfront-signer#getSignedUrl']);
    expect(systemsOf(source)).toEqual(['Amazon CloudFront']);
  });
});

describe('ignores', () => {
  it('what stays here', () => {
    const source = `
      import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
      export const url = getSignedUrl(client, command);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
