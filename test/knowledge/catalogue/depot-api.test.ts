import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.depot.dev/depot.build.v1.BuildService/CreateBuild');`)).toEqual([
      'Depot',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://api.depot.dev.evil.example/depot.build.v1.BuildService/CreateBuild');`),
    ).toEqual(['evil.example']);
  });
});
