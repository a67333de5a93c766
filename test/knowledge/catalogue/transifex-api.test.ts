import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest.api.transifex.com/resource_strings');`)).toEqual(['Transifex']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest.api.transifex.com.evil.example/resource_strings');`)).toEqual([
      'evil.example',
    ]);
  });
});
