import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://smba.trafficmanager.net/teams/v3/conversations');`)).toEqual([
      'Microsoft Bot Framework',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://smba.trafficmanager.net.evil.example/teams/v3/conversations');`)).toEqual([
      'evil.example',
    ]);
  });
});
