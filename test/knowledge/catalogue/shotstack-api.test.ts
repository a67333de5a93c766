import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.shotstack.io/edit/v1/render');`)).toEqual(['Shotstack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.shotstack.io.evil.example/edit/v1/render');`)).toEqual(['evil.example']);
  });
});
