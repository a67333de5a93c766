import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.opsgenie.com/v2/alerts');`)).toEqual(['Opsgenie']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.opsgenie.com.evil.example/v2/alerts');`)).toEqual(['evil.example']);
  });
});
