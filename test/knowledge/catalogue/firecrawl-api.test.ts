import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.firecrawl.dev/v1/scrape');`)).toEqual(['Firecrawl']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.firecrawl.dev.evil.example/v1/scrape');`)).toEqual(['evil.example']);
  });
});
