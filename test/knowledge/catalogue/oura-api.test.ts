import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.ouraring.com/v2/usercollection/sleep');`)).toEqual(['Oura Ring']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.ouraring.com.evil.example/v2/usercollection/sleep');`)).toEqual([
      'evil.example',
    ]);
  });
});
