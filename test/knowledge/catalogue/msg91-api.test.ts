import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://control.msg91.com/api/v5/flow');`)).toEqual(['MSG91']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://control.msg91.com.evil.example/api/v5/flow');`)).toEqual(['evil.example']);
  });
});
