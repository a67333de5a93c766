import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.googletagmanager.com/gtag/js');`)).toEqual(['Google Tag Manager']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.googletagmanager.com.evil.example/gtag/js');`)).toEqual([
      'evil.example',
    ]);
  });
});
