import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.fitbit.com/1/user/-/profile.json');`)).toEqual(['Fitbit']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.fitbit.com.evil.example/1/user/-/profile.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
