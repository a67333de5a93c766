import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.baserow.io/api/database/rows/table/1/');`)).toEqual(['Baserow']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.baserow.io.evil.example/api/database/rows/table/1/');`)).toEqual([
      'evil.example',
    ]);
  });
});
