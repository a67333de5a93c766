import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://alert.victorops.com/integrations/generic/1/alert/a');`)).toEqual([
      'Splunk On-Call',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://alert.victorops.com.evil.example/integrations/generic/1/alert/a');`),
    ).toEqual(['evil.example']);
  });
});
