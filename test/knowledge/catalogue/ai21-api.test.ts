import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.ai21.com/studio/v1/chat/completions');`)).toEqual(['AI21']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.ai21.com.evil.example/studio/v1/chat/completions');`)).toEqual([
      'evil.example',
    ]);
  });
});
