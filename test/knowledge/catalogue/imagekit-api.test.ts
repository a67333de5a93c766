import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://upload.imagekit.io/api/v1/files/upload');`)).toEqual(['ImageKit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://upload.imagekit.io.evil.example/api/v1/files/upload');`)).toEqual([
      'evil.example',
    ]);
  });
});
