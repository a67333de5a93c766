import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('flags of a server', () => {
    const source = `
      import { initialize, isEnabled } from 'unleash-client';
      export const unleash = initialize({ url: 'https://unleash.example.com/api', appName: 'shop' });
      export const isOn = unleash.isEnabled('v2') || isEnabled('v3');
    `;
    expect(matchesOf(source)).toEqual([
      'client unleash-client#initialize',
      'flag v2 unleash-client#initialize().isEnabled',
      'flag v3 unleash-client#isEnabled',
      'outbound read unleash-client#initialize().isEnabled',
      'outbound read unleash-client#isEnabled',
    ]);
    expect(systemsOf(source)).toEqual(['Unleash']);
  });

  it('React', () => {
    const source = `
      import { FlagProvider, useFlag } from '@unleash/proxy-client-react';
      export const Button = () => (useFlag('v2') ? <b /> : null);
      export const App = () => <FlagProvider config={{ url: 'https://unleash.example.com/api/frontend', appName: 'shop', clientKey: 'k' }} />;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([
      'client @unleash/proxy-client-react#FlagProvider',
      'flag v2 @unleash/proxy-client-react#useFlag',
      'outbound read @unleash/proxy-client-react#useFlag',
    ]);
  });
});

describe('ignores', () => {
  it('strategies', () => {
    const source = `
      import { Strategy } from 'unleash-client';
      export class ByCountry extends Strategy { isEnabled() { return true; } }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
