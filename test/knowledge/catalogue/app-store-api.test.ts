import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.storekit.itunes.apple.com/inApps/v1/transactions/1');`)).toEqual([
      'Apple App Store',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.storekit.itunes.apple.com.evil.example/inApps/v1/transactions/1');`),
    ).toEqual(['evil.example']);
  });
});
