import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://a.eu-central-1.xata.sh/db/b:main/tables/c/query');`)).toEqual(['Xata']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://a.eu-central-1.xata.sh.evil.example/db/b:main/tables/c/query');`)).toEqual([
      'evil.example',
    ]);
  });
});
