import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.firetext.co.uk/api/sendsms');`)).toEqual(['FireText']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.firetext.co.uk.evil.example/api/sendsms');`)).toEqual(['evil.example']);
  });
});
