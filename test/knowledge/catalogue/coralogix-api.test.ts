import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://ingress.coralogix.com/logs/v1/singles');`)).toEqual(['Coralogix']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://ingress.coralogix.com.evil.example/logs/v1/singles');`)).toEqual([
      'evil.example',
    ]);
  });
});
