import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events that are put', () => {
    const source = `
      import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
      await new EventBridgeClient({}).send(new PutEventsCommand({ Entries: [] }));
    `;
    expect(matchesOf(source)).toEqual([
      'client @aws-sdk/client-eventbridge#EventBridgeClient',
      'outbound publish @aws-sdk/client-eventbridge#EventBridgeClient().send',
    ]);
    expect(systemsOf(source)).toEqual(['Amazon EventBridge']);
  });
});

describe('ignores', () => {
  it('a command that nobody sends', () => {
    const source = `
      import { PutEventsCommand } from '@aws-sdk/client-eventbridge';
      export const command = new PutEventsCommand({ Entries: [] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
