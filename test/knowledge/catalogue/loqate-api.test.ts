import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.addressy.com/Capture/Interactive/Find/v1.10/json3.ws');`)).toEqual([
      'Loqate',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.addressy.com.evil.example/Capture/Interactive/Find/v1.10/json3.ws');`),
    ).toEqual(['evil.example']);
  });
});
