import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.livekit.cloud/twirp/livekit.RoomService/CreateRoom');`)).toEqual([
      'LiveKit',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://acme.livekit.cloud.evil.example/twirp/livekit.RoomService/CreateRoom');`),
    ).toEqual(['evil.example']);
  });
});
