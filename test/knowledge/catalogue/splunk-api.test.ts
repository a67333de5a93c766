import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://http-inputs-acme.splunkcloud.com/services/collector/event');`)).toEqual([
      'Splunk',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://http-inputs-acme.splunkcloud.com.evil.example/services/collector/event');`),
    ).toEqual(['evil.example']);
  });
});
