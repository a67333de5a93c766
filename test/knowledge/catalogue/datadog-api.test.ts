import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://http-intake.logs.datadoghq.eu/api/v2/logs');`)).toEqual(['Datadog']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://http-intake.logs.datadoghq.eu.evil.example/api/v2/logs');`)).toEqual([
      'evil.example',
    ]);
  });
});
