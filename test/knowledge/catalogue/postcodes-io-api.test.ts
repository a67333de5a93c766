import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.postcodes.io/postcodes/SW1A1AA');`)).toEqual(['Postcodes.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.postcodes.io.evil.example/postcodes/SW1A1AA');`)).toEqual([
      'evil.example',
    ]);
  });
});
