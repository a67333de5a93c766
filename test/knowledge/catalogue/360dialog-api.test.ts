import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://waba-v2.360dialog.io/messages');`)).toEqual(['360dialog']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://waba-v2.360dialog.io.evil.example/messages');`)).toEqual(['evil.example']);
  });
});
