import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest-ww.telesign.com/v1/messaging');`)).toEqual(['Telesign']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest-ww.telesign.com.evil.example/v1/messaging');`)).toEqual([
      'evil.example',
    ]);
  });
});
