import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://pubsub.googleapis.com/v1/projects/acme/topics/a:publish');`)).toEqual([
      'Google Cloud Pub/Sub',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://pubsub.googleapis.com.evil.example/v1/projects/acme/topics/a:publish');`),
    ).toEqual(['evil.example']);
  });
});
