import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://hooks.zapier.com/hooks/catch/1/a');`)).toEqual(['Zapier']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://hooks.zapier.com.evil.example/hooks/catch/1/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
