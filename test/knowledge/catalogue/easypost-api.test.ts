import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.easypost.com/v2/shipments');`)).toEqual(['EasyPost']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.easypost.com.evil.example/v2/shipments');`)).toEqual(['evil.example']);
  });
});
