import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('memories', () => {
    const source = `
      import MemoryClient from 'mem0ai';
      const memory = new MemoryClient({ apiKey: 'k' });
      export const kept = () => memory.add([], { user_id: '1' });
      export const found = () => memory.search('a', { user_id: '1' });
    `;
    expect(matchesOf(source)).toEqual([
      'client mem0ai#default',
      'outbound read mem0ai#default().search',
      'outbound write mem0ai#default().add',
    ]);
    expect(systemsOf(source)).toEqual(['Mem0']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Memory } from 'mem0ai';
      export const same = (it: Memory) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
