import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.plivo.com/v1/Account/MA1/Message/');`)).toEqual(['Plivo']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.plivo.com.evil.example/v1/Account/MA1/Message/');`)).toEqual([
      'evil.example',
    ]);
  });
});
