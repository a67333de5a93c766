import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a limiter that counts in memory', () => {
    const source = `
      import { ThrottlerModule } from '@nestjs/throttler';
      export const module = ThrottlerModule.forRoot({ throttlers: [] });
    `;
    expect(matchesOf(source)).toEqual(['keeps limiter @nestjs/throttler#ThrottlerModule.forRoot']);
  });
});

describe('ignores', () => {
  it('a limit of one route', () => {
    const source = `
      import { Throttle } from '@nestjs/throttler';
      export class Orders { @Throttle({}) list() { return 1; } }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
