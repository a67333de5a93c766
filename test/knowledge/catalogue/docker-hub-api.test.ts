import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://hub.docker.com/v2/repositories/library/node/tags');`)).toEqual([
      'Docker Hub',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://hub.docker.com.evil.example/v2/repositories/library/node/tags');`)).toEqual([
      'evil.example',
    ]);
  });
});
