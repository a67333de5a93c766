import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://public-api.luma.com/v1/event/get');`)).toEqual(['Luma Events']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://public-api.luma.com.evil.example/v1/event/get');`)).toEqual([
      'evil.example',
    ]);
  });
});
