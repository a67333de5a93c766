import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.patreon.com/api/oauth2/v2/identity');`)).toEqual(['Patreon']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.patreon.com.evil.example/api/oauth2/v2/identity');`)).toEqual([
      'evil.example',
    ]);
  });
});
