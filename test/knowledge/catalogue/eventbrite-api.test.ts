import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://www.eventbriteapi.com/v3/events/1/');`)).toEqual(['Eventbrite']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://www.eventbriteapi.com.evil.example/v3/events/1/');`)).toEqual([
      'evil.example',
    ]);
  });
});
