import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://maker.ifttt.com/trigger/a/with/key/b');`)).toEqual(['IFTTT']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://maker.ifttt.com.evil.example/trigger/a/with/key/b');`)).toEqual([
      'evil.example',
    ]);
  });
});
