import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://s3.eu-central-1.wasabisys.com/bucket/key');`)).toEqual(['Wasabi']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://s3.eu-central-1.wasabisys.com.evil.example/bucket/key');`)).toEqual([
      'evil.example',
    ]);
  });
});
