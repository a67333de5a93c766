import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.tolgee.io/v2/projects/1/translations');`)).toEqual(['Tolgee']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.tolgee.io.evil.example/v2/projects/1/translations');`)).toEqual([
      'evil.example',
    ]);
  });
});
