import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a queue in the process', () => {
    const source = `
      import PQueue from 'p-queue';
      export const queue = new PQueue({ concurrency: 4 });
    `;
    expect(matchesOf(source)).toEqual(['client p-queue#default', 'keeps queue p-queue#default']);
  });
});

describe('ignores', () => {
  it('a type', () => {
    const source = `
      import type PQueue from 'p-queue';
      export const queues: PQueue[] = [];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
