import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://api2.appsflyer.com/inappevent/a');`)).toEqual(['AppsFlyer']);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://api2.appsflyer.com.evil.example/inappevent/a');`)).toEqual(['evil.example']);
  });
});
