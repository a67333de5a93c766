import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a circuit breaker', () => {
    const source = `
      import CircuitBreaker from 'opossum';
      const breaker = new CircuitBreaker(async (id: string) => id, { timeout: 3000 });
      export const result = await breaker.fire('1');
    `;
    expect(matchesOf(source)).toEqual(['client opossum#default']);
  });
});

describe('ignores', () => {
  it('an own breaker', () => {
    const source = `
      class CircuitBreaker { fire(id: string) { return id; } }
      export const result = new CircuitBreaker().fire('1');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
