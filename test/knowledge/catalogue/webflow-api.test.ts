import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.webflow.com/v2/sites');`)).toEqual(['Webflow']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.webflow.com.evil.example/v2/sites');`)).toEqual(['evil.example']);
  });
});
