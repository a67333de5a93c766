import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.dev.runwayml.com/v1/image_to_video');`)).toEqual(['Runway']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.dev.runwayml.com.evil.example/v1/image_to_video');`)).toEqual([
      'evil.example',
    ]);
  });
});
