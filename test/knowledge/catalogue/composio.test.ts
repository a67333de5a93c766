import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tools', () => {
    const source = `
      import { Composio } from '@composio/core';
      const composio = new Composio({ apiKey: 'k' });
      export const tools = () => composio.tools.get('user', { toolkits: ['github'] });
      export const done = () => composio.tools.execute('GITHUB_STAR', { userId: '1', arguments: {} });
    `;
    expect(matchesOf(source)).toEqual([
      'client @composio/core#Composio',
      'outbound call @composio/core#Composio().tools.execute',
      'outbound read @composio/core#Composio().tools.get',
    ]);
    expect(systemsOf(source)).toEqual(['Composio']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { ConnectionRequest } from '@composio/core';
      export const same = (it: ConnectionRequest) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
