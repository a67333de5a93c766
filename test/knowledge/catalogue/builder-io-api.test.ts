import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://cdn.builder.io/api/v3/content/page');`)).toEqual(['Builder.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://cdn.builder.io.evil.example/api/v3/content/page');`)).toEqual([
      'evil.example',
    ]);
  });
});
