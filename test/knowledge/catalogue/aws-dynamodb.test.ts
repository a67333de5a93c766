import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('commands of the client and of the document client', () => {
    const source = `
      import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
      import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
      const client = new DynamoDBClient({ maxAttempts: 5 });
      await client.send(new GetItemCommand({ TableName: 'orders', Key: {} }));
      await DynamoDBDocumentClient.from(client).send(new PutCommand({ TableName: 'orders', Item: {} }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-dynamodb#DynamoDBClient',
      'client @aws-sdk/lib-dynamodb#DynamoDBDocumentClient.from',
      'outbound call @aws-sdk/client-dynamodb#DynamoDBClient().send',
      'outbound call @aws-sdk/lib-dynamodb#DynamoDBDocumentClient.from().send',
      'retry 5 exponential jitter DynamoDBClient',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon DynamoDB']);
  });

  it('a client by its type, and one with methods', () => {
    const source = `
      import { DynamoDB } from '@aws-sdk/client-dynamodb';
      import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
      await new DynamoDB({}).getItem({ TableName: 'orders', Key: {} });
      export const run = (client: DynamoDBDocumentClient, command: never) => client.send(command);
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-dynamodb#DynamoDB',
      'outbound call @aws-sdk/client-dynamodb#DynamoDB().getItem',
      'outbound call @aws-sdk/lib-dynamodb#DynamoDBDocumentClient.from().send',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon DynamoDB']);
  });
});

describe('ignores', () => {
  it('values that are only converted', () => {
    const source = `
      import { ScanCommand } from '@aws-sdk/client-dynamodb';
      import { NumberValue } from '@aws-sdk/lib-dynamodb';
      export const command = new ScanCommand({ TableName: 'orders', Limit: Number(NumberValue.from('1')) });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
