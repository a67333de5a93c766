import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://app.ticketmaster.com/discovery/v2/events.json');`)).toEqual([
      'Ticketmaster',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://app.ticketmaster.com.evil.example/discovery/v2/events.json');`)).toEqual([
      'evil.example',
    ]);
  });
});
