import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('its use', () => {
    const source = `
      import { GrpcClient } from 'google-gax';
      export const client = new GrpcClient({});
    `;
    expect(matchesOf(source)).toEqual(['client google-gax#GrpcClient']);
  });
});

describe('ignores', () => {
  it('an import alone', () => {
    const source = `
      import { GrpcClient } from 'google-gax';
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
