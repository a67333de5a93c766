import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('functions that are invoked', () => {
    const source = `
      import { Lambda } from 'aws-sdk';
      const lambda = new Lambda({ region: 'eu-west-1', maxRetries: 0 });
      await lambda.invoke({ FunctionName: 'resize' }).promise();
    `;
    expect(matchesOf(source)).toEqual([
      'client aws-sdk#Lambda',
      'outbound call aws-sdk#Lambda().invoke',
      'retry 1 none Lambda',
    ]);
    expect(systemsOf(source)).toEqual(['AWS Lambda']);
  });

  it('the client of its own module', () => {
    const source = `
      import Lambda from 'aws-sdk/clients/lambda';
      await new Lambda().invoke({ FunctionName: 'resize' }).promise();
    `;
    expect(matchesOf(source)).toEqual(['client aws-sdk#Lambda', 'outbound call aws-sdk#Lambda().invoke']);
    expect(systemsOf(source)).toEqual(['AWS Lambda']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Lambda } from 'aws-sdk';
      export const nameOf = (request: Lambda.InvocationRequest) => request.FunctionName;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
