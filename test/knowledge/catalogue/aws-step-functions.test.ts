import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('executions that are started', () => {
    const source = `
      import { SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
      await new SFNClient({ maxAttempts: 1 }).send(new StartExecutionCommand({ stateMachineArn: 'arn' }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-sfn#SFNClient',
      'outbound call @aws-sdk/client-sfn#SFNClient().send',
      'retry 1 none SFNClient',
    ]);
    expect(systemsOf(source)).toEqual(['AWS Step Functions']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { StartExecutionCommand } from '@aws-sdk/client-sfn';
      export const command = new StartExecutionCommand({ stateMachineArn: 'arn' });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
