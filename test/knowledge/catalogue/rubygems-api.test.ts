import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rubygems.org/api/v1/gems/a.json');`)).toEqual(['RubyGems']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rubygems.org.evil.example/api/v1/gems/a.json');`)).toEqual(['evil.example']);
  });
});
