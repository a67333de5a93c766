import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.enablebanking.com/sessions');`)).toEqual(['Enable Banking']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.enablebanking.com.evil.example/sessions');`)).toEqual(['evil.example']);
  });
});
