import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.zenduty.com/api/events/a/');`)).toEqual(['Zenduty']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.zenduty.com.evil.example/api/events/a/');`)).toEqual(['evil.example']);
  });
});
