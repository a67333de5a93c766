import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.cloudinary.com/v1_1/acme/image/upload');`)).toEqual(['Cloudinary']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.cloudinary.com.evil.example/v1_1/acme/image/upload');`)).toEqual([
      'evil.example',
    ]);
  });
});
