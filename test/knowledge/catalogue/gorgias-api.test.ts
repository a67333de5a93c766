import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.gorgias.com/api/tickets');`)).toEqual(['Gorgias']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://a.gorgias.com.evil.example/api/tickets');`)).toEqual(['evil.example']);
  });
});
