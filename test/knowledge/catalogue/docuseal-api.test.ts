import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.docuseal.com/submissions');`)).toEqual(['DocuSeal']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.docuseal.com.evil.example/submissions');`)).toEqual(['evil.example']);
  });
});
