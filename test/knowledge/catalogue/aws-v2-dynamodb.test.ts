import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tables and documents', () => {
    const source = `
      import AWS from 'aws-sdk';
      const documents = new AWS.DynamoDB.DocumentClient({ region: 'eu-west-1' });
      await documents.put({ TableName: 'orders', Item: {} }).promise();
      await new AWS.DynamoDB({ maxRetries: 3 }).describeTable({ TableName: 'orders' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#DynamoDB',
      'client aws-sdk#DynamoDB.DocumentClient',
      'outbound call aws-sdk#DynamoDB().describeTable',
      'outbound call aws-sdk#DynamoDB.DocumentClient().put',
      'retry 4 exponential jitter aws-sdk.DynamoDB',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon DynamoDB']);
  });

  it('the client of its own module', () => {
    const source = `
      import DynamoDB, { DocumentClient } from 'aws-sdk/clients/dynamodb';
      await new DynamoDB().listTables().promise();
      await new DocumentClient().get({ TableName: 'orders', Key: {} }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#DynamoDB',
      'client aws-sdk#DynamoDB.DocumentClient',
      'outbound call aws-sdk#DynamoDB().listTables',
      'outbound call aws-sdk#DynamoDB.DocumentClient().get',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon DynamoDB']);
  });
});

describe('ignores', () => {
  it('values that are only converted', () => {
    const source = `
      import AWS from 'aws-sdk';
      export const item = AWS.DynamoDB.Converter.marshall({ id: 1 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
