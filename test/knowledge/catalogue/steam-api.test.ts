import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v0002/');`)).toEqual([
      'Steam Web API',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.steampowered.com.evil.example/ISteamUser/GetPlayerSummaries/v0002/');`),
    ).toEqual(['evil.example']);
  });
});
