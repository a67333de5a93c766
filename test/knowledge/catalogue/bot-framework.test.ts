import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an answer', () => {
    const source = `
      import { ActivityHandler, CloudAdapter, TeamsInfo } from 'botbuilder';
      import type { TurnContext } from 'botbuilder';
      export const adapter = new CloudAdapter();
      export async function answer(context: TurnContext) {
      await context.sendActivity('Hello');
      return TeamsInfo.getMembers(context);
      }
      export class Bot extends ActivityHandler {}
    `;
    expect(matchesOf(source)).toEqual([
      'client botbuilder#CloudAdapter',
      'outbound read botbuilder#TeamsInfo.getMembers',
      'outbound send botbuilder#TurnContext().sendActivity',
    ]);
    expect(systemsOf(source)).toEqual(['Microsoft Bot Framework']);
  });
});

describe('ignores', () => {
  it('what came in', () => {
    const source = `
      import type { TurnContext } from 'botbuilder';
      export const local = (client: TurnContext) => client.activity;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
