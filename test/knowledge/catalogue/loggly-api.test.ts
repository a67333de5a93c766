import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://logs-01.loggly.com/inputs/a');`)).toEqual(['Loggly']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://logs-01.loggly.com.evil.example/inputs/a');`)).toEqual(['evil.example']);
  });
});
