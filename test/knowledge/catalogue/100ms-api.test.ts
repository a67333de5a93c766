import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.100ms.live/v2/rooms');`)).toEqual(['100ms']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.100ms.live.evil.example/v2/rooms');`)).toEqual(['evil.example']);
  });
});
