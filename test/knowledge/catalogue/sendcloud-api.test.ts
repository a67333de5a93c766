import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://panel.sendcloud.sc/api/v2/parcels');`)).toEqual(['Sendcloud']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://panel.sendcloud.sc.evil.example/api/v2/parcels');`)).toEqual([
      'evil.example',
    ]);
  });
});
