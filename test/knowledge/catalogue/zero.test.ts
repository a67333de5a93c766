import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('servers by their addresses', () => {
    const source = `
      import { Zero } from '@rocicorp/zero';
      import { Replicache } from 'replicache';
      const zero = new Zero({ server: 'https://zero.example.com', userID: '1' });
      const replicache = new Replicache({ name: '1', pullURL: 'https://pull.example.net/pull' });
      export const added = () => zero.mutate.issue.insert({ id: '1' });
      export const pulled = () => replicache.pull();
    `;
    expect(matchesOf(source)).toEqual([
      'client @rocicorp/zero#Zero',
      'client replicache#Replicache',
      'outbound call replicache#Replicache().pull',
      'outbound write @rocicorp/zero#Zero().mutate.issue.insert',
    ]);
    expect(systemsOf(source)).toEqual(['example.com', 'example.net']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { MutatorDefs } from 'replicache';
      export const same = (it: MutatorDefs) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
