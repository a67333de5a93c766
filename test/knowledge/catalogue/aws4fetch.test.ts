import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('calls whose URL says the system', () => {
    const source = `
      import { AwsClient } from 'aws4fetch';
      const aws = new AwsClient({ accessKeyId: 'a', secretAccessKey: 's', retries: 2 });
      export const put = () => aws.fetch('https://files.s3.eu-west-1.amazonaws.com/a', { method: 'PUT' });
    `;
    expect(matchesOf(source)).toEqual([
      'client aws4fetch#AwsClient',
      'outbound call aws4fetch#AwsClient().fetch',
      'retry 3 exponential jitter AwsClient',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon S3']);
  });
});

describe('ignores', () => {
  it('a signature that is not sent', () => {
    const source = `
      import { AwsV4Signer } from 'aws4fetch';
      export const signed = (url: string) => new AwsV4Signer({ url, accessKeyId: 'a', secretAccessKey: 's' }).sign();
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
