import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ingest.eu.signoz.cloud/v1/traces');`)).toEqual(['SigNoz']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ingest.eu.signoz.cloud.evil.example/v1/traces');`)).toEqual([
      'evil.example',
    ]);
  });
});
