import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.telnyx.com/v2/messages');`)).toEqual(['Telnyx']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.telnyx.com.evil.example/v2/messages');`)).toEqual(['evil.example']);
  });
});
