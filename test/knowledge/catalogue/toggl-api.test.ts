import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.track.toggl.com/api/v9/me/time_entries');`)).toEqual(['Toggl Track']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.track.toggl.com.evil.example/api/v9/me/time_entries');`)).toEqual([
      'evil.example',
    ]);
  });
});
