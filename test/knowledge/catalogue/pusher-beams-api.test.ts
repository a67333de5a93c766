import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(
      systemsOf(`await fetch('https://1.pushnotifications.pusher.com/publish_api/v1/instances/1/publishes');`),
    ).toEqual(['Pusher Beams']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(
        `await fetch('https://1.pushnotifications.pusher.com.evil.example/publish_api/v1/instances/1/publishes');`,
      ),
    ).toEqual(['evil.example']);
  });
});
