import { describe, expect, it } from 'vitest';
import { systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a call of its API', () => {
    expect(systemsOf(`await fetch('https://acme.signalwire.com/api/laml/2010-04-01/Accounts');`)).toEqual([
      'SignalWire',
    ]);
  });
});

describe('ignores', () => {
  it('a host that only looks like it', () => {
    expect(systemsOf(`await fetch('https://acme.signalwire.com.evil.example/api/laml/2010-04-01/Accounts');`)).toEqual([
      'evil.example',
    ]);
  });
});
