import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://1.suitetalk.api.netsuite.com/services/rest/record/v1/customer');`)).toEqual([
      'NetSuite',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(
      systemsOf(`await fetch('https://1.suitetalk.api.netsuite.com.evil.example/services/rest/record/v1/customer');`),
    ).toEqual(['evil.example']);
  });
});
