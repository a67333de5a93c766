import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://endpoint1.collection.sumologic.com/receiver/v1/http/a');`)).toEqual([
      'Sumo Logic',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://endpoint1.collection.sumologic.com.evil.example/receiver/v1/http/a');`),
    ).toEqual(['evil.example']);
  });
});
