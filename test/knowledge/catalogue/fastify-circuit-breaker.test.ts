import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import circuitBreaker from '@fastify/circuit-breaker';
      import Fastify from 'fastify';
      Fastify().register(circuitBreaker, { threshold: 3 });
    `;
    expect(matchesOf(source)).toEqual(['client fastify#default', 'mount fastify#default().register']);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import circuitBreaker from '@fastify/circuit-breaker';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
