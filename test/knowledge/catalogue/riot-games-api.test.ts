import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://euw1.api.riotgames.com/lol/summoner/v4/summoners/by-name/a');`)).toEqual([
      'Riot Games',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://euw1.api.riotgames.com.evil.example/lol/summoner/v4/summoners/by-name/a');`),
    ).toEqual(['evil.example']);
  });
});
