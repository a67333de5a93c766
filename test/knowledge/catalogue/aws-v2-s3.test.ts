import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('objects that are put and got', () => {
    const source = `
      import AWS from 'aws-sdk';
      const s3 = new AWS.S3({ maxRetries: 5 });
      await s3.putObject({ Bucket: 'b', Key: 'k', Body: '' }).promise();
      await s3.getObject({ Bucket: 'b', Key: 'k' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#S3',
      'outbound call aws-sdk#S3().getObject',
      'outbound call aws-sdk#S3().putObject',
      'retry 6 exponential jitter aws-sdk.S3',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon S3']);
  });

  it('the client of its own module', () => {
    const source = `
      import S3 from 'aws-sdk/clients/s3';
      await new S3().upload({ Bucket: 'b', Key: 'k', Body: '' }).promise();
    `;
    expect(matchesOf(source)).toEqual(['client aws-sdk#S3', 'outbound call aws-sdk#S3().upload']);
    expect(systemsOf(source)).toEqual(['Amazon S3']);
  });
});

describe('ignores', () => {
  it('an own class of that name', () => {
    const source = `
      class S3 { getObject(key: string) { return key; } }
      new S3().getObject('k');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
