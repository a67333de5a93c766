import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('threads', () => {
    const source = `
      import { ZepClient } from '@getzep/zep-cloud';
      const zep = new ZepClient({ apiKey: 'k' });
      export const kept = () => zep.thread.addMessages('1', { messages: [] });
      export const found = () => zep.graph.search({ query: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @getzep/zep-cloud#ZepClient',
      'outbound read @getzep/zep-cloud#ZepClient().graph.search',
      'outbound write @getzep/zep-cloud#ZepClient().thread.addMessages',
    ]);
    expect(systemsOf(source)).toEqual(['Zep']);
  });

  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.getzep.com/api/v2/users');`)).toEqual(['Zep']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Zep } from '@getzep/zep-cloud';
      export const same = (it: Zep) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
