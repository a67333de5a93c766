import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.knock.app/v1/workflows/a/trigger');`)).toEqual(['Knock']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.knock.app.evil.example/v1/workflows/a/trigger');`)).toEqual([
      'evil.example',
    ]);
  });
});
