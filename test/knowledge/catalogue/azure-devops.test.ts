import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('work items', () => {
    const source = `
      import * as azdev from 'azure-devops-node-api';
      const connection = new azdev.WebApi('https://dev.azure.com/shop', azdev.getPersonalAccessTokenHandler('t'));
      const items = await connection.getWorkItemTrackingApi();
      await items.createWorkItem({}, [], 'shop', 'Task');
      export const item = await items.getWorkItem(1);
    `;
    expect(matchesOf(source)).toEqual([
      'client azure-devops-node-api#WebApi',
      'outbound read azure-devops-node-api#WebApi().getWorkItemTrackingApi().getWorkItem',
      'outbound write azure-devops-node-api#WebApi().getWorkItemTrackingApi().createWorkItem',
    ]);
    expect(systemsOf(source)).toEqual(['Azure DevOps']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { WebApi } from 'azure-devops-node-api';
      export const same = (given: WebApi) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
