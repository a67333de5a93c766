import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.airbrake.io/api/v3/projects/1/notices');`)).toEqual(['Airbrake']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.airbrake.io.evil.example/api/v3/projects/1/notices');`)).toEqual([
      'evil.example',
    ]);
  });
});
