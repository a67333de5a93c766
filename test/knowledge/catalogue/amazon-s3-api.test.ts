import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://bucket.s3.eu-west-1.amazonaws.com/key');`)).toEqual(['Amazon S3']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://bucket.s3.eu-west-1.amazonaws.com.evil.example/key');`)).toEqual([
      'evil.example',
    ]);
  });
});
