import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://papertrailapp.com/api/v1/systems.json');`)).toEqual(['Papertrail']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://papertrailapp.com.evil.example/api/v1/systems.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
