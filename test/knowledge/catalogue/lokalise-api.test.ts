import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.lokalise.com/api2/projects');`)).toEqual(['Lokalise']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.lokalise.com.evil.example/api2/projects');`)).toEqual(['evil.example']);
  });
});
