import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://rest.iad-01.braze.com/messages/send');`)).toEqual(['Braze']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://rest.iad-01.braze.com.evil.example/messages/send');`)).toEqual([
      'evil.example',
    ]);
  });
});
