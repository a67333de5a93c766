import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.wise.com/v3/profiles');`)).toEqual(['Wise']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.wise.com.evil.example/v3/profiles');`)).toEqual(['evil.example']);
  });
});
