import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(
      systemsOf(`await fetch('https://androidpublisher.googleapis.com/androidpublisher/v3/applications');`),
    ).toEqual(['Google Play']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(
        `await fetch('https://androidpublisher.googleapis.com.evil.example/androidpublisher/v3/applications');`,
      ),
    ).toEqual(['evil.example']);
  });
});
