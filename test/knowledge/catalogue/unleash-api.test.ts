import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.unleash-hosted.com/acme/api/client/features');`)).toEqual(['Unleash']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.unleash-hosted.com.evil.example/acme/api/client/features');`)).toEqual([
      'evil.example',
    ]);
  });
});
