import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.boldsign.com/v1/document/send');`)).toEqual(['BoldSign']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.boldsign.com.evil.example/v1/document/send');`)).toEqual([
      'evil.example',
    ]);
  });
});
