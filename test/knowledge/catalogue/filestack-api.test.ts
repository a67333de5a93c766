import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.filestackapi.com/api/store/S3');`)).toEqual(['Filestack']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.filestackapi.com.evil.example/api/store/S3');`)).toEqual([
      'evil.example',
    ]);
  });
});
