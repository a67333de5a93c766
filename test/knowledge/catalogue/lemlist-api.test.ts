import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.lemlist.com/api/campaigns');`)).toEqual(['lemlist']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.lemlist.com.evil.example/api/campaigns');`)).toEqual(['evil.example']);
  });
});
