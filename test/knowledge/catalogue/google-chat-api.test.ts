import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://chat.googleapis.com/v1/spaces/a/messages');`)).toEqual(['Google Chat']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://chat.googleapis.com.evil.example/v1/spaces/a/messages');`)).toEqual([
      'evil.example',
    ]);
  });
});
