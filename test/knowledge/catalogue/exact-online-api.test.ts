import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://start.exactonline.nl/api/v1/current/Me');`)).toEqual(['Exact Online']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://start.exactonline.nl.evil.example/api/v1/current/Me');`)).toEqual([
      'evil.example',
    ]);
  });
});
