import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a limiter', () => {
    const source = `
      import Bottleneck from 'bottleneck';
      export const limiter = new Bottleneck({ maxConcurrent: 2 });
    `;
    expect(matchesOf(source)).toEqual(['client bottleneck#default', 'keeps queue bottleneck#default']);
  });
});

describe('ignores', () => {
  it('an error of it', () => {
    const source = `
      import Bottleneck from 'bottleneck';
      export const isFull = (error: unknown) => error instanceof Bottleneck.BottleneckError;
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
