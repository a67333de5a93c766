import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://oauth.battle.net/token');`)).toEqual(['Battle.net']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://oauth.battle.net.evil.example/token');`)).toEqual(['evil.example']);
  });
});
