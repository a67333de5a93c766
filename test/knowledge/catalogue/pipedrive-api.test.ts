import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.pipedrive.com/v1/deals');`)).toEqual(['Pipedrive']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.pipedrive.com.evil.example/v1/deals');`)).toEqual(['evil.example']);
  });
});
