import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.iconify.design/mdi.json');`)).toEqual(['Iconify']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.iconify.design.evil.example/mdi.json');`)).toEqual(['evil.example']);
  });
});
