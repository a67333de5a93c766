import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('parameters that are read', () => {
    const source = `
      import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
      await new SSMClient({}).send(new GetParameterCommand({ Name: '/shop/db', WithDecryption: true }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-ssm#SSMClient',
      'outbound call @aws-sdk/client-ssm#SSMClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['AWS Systems Manager']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { GetParameterCommand } from '@aws-sdk/client-ssm';
      export const command = new GetParameterCommand({ Name: '/shop/db' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
