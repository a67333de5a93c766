import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('records that are put', () => {
    const source = `
      import { KinesisClient, PutRecordCommand } from '@aws-sdk/client-kinesis';
      const kinesis = new KinesisClient({ maxAttempts: 2 });
      await kinesis.send(new PutRecordCommand({ StreamName: 's', Data: Buffer.from(''), PartitionKey: 'k' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-kinesis#KinesisClient',
      'outbound call @aws-sdk/client-kinesis#KinesisClient().send',
      'retry 2 exponential jitter KinesisClient',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon Kinesis']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { PutRecordCommand } from '@aws-sdk/client-kinesis';
      export const command = new PutRecordCommand({ StreamName: 's', Data: Buffer.from(''), PartitionKey: 'k' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
