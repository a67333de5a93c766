import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://nom.telemetrydeck.com/v2/');`)).toEqual(['TelemetryDeck']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://nom.telemetrydeck.com.evil.example/v2/');`)).toEqual(['evil.example']);
  });
});
