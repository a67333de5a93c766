import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('functions that are invoked', () => {
    const source = `
      import { InvokeCommand, Lambda, LambdaClient } from '@aws-sdk/client-lambda';
      const client = new LambdaClient({ region: process.env.AWS_REGION });
      await client.send(new InvokeCommand({ FunctionName: 'resize' }));
      await new Lambda({}).invoke({ FunctionName: 'resize' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-lambda#Lambda',
      'client @aws-sdk/client-lambda#LambdaClient',
      'outbound call @aws-sdk/client-lambda#Lambda().invoke',
      'outbound call @aws-sdk/client-lambda#LambdaClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['AWS Lambda']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { InvokeCommand } from '@aws-sdk/client-lambda';
      export const command = new InvokeCommand({ FunctionName: 'resize' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
