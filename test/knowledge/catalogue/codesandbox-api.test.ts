import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://codesandbox.io/api/v1/sandboxes/define');`)).toEqual(['CodeSandbox']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://codesandbox.io.evil.example/api/v1/sandboxes/define');`)).toEqual([
      'evil.example',
    ]);
  });
});
