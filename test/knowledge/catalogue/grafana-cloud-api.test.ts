import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://logs-prod-1.grafana.net/loki/api/v1/push');`)).toEqual(['Grafana Cloud']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://logs-prod-1.grafana.net.evil.example/loki/api/v1/push');`)).toEqual([
      'evil.example',
    ]);
  });
});
