import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.nuget.org/v3/index.json');`)).toEqual(['NuGet']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.nuget.org.evil.example/v3/index.json');`)).toEqual(['evil.example']);
  });
});
