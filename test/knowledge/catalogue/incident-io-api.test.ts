import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api.incident.io/v2/alert_events/http/a');`)).toEqual(['incident.io']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api.incident.io.evil.example/v2/alert_events/http/a');`)).toEqual([
      'evil.example',
    ]);
  });
});
