import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.convertkit.com/v3/subscribers');`)).toEqual(['Kit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.convertkit.com.evil.example/v3/subscribers');`)).toEqual([
      'evil.example',
    ]);
  });
});
