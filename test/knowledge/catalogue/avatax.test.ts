import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tax', () => {
    const source = `
      import Avatax from 'avatax';
      const client = new Avatax({ appName: 'a', appVersion: '1', environment: 'sandbox', machineName: 'b', timeout: 5000 }).withSecurity({ username: 'a', password: 'b' });
      export const made = () => client.createTransaction({ model: {} });
      export const found = () => client.resolveAddress({ line1: 'a' });
    `;
    expect(matchesOf(source)).toEqual([
      'client avatax#default',
      'outbound read avatax#default().resolveAddress',
      'outbound write avatax#default().createTransaction',
    ]);
    expect(systemsOf(source)).toEqual(['Avalara']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type Avatax from 'avatax';
      export const same = (it: Avatax) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
