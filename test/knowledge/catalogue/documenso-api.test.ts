import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.documenso.com/api/v1/documents');`)).toEqual(['Documenso']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.documenso.com.evil.example/api/v1/documents');`)).toEqual([
      'evil.example',
    ]);
  });
});
