import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a tracker', () => {
    const source = `
      import Plausible from 'plausible-tracker';
      const plausible = Plausible({ domain: 'example.com' });
      plausible.trackEvent('signup');
    `;
    expect(matchesOf(source)).toEqual([
      'client plausible-tracker#default',
      'outbound send plausible-tracker#default().trackEvent',
    ]);
    expect(systemsOf(source)).toEqual(['Plausible']);
  });

  it('Next.js', () => {
    const source = `
      import PlausibleProvider, { usePlausible } from 'next-plausible';
      export const Button = () => { const plausible = usePlausible(); plausible('signup'); return null; };
      export const App = () => <PlausibleProvider domain="example.com" />;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([
      'client next-plausible#default',
      'outbound send next-plausible#usePlausible()',
    ]);
  });
});

describe('ignores', () => {
  it('an own tracker', () => {
    const source = `
      const plausible = { trackEvent: (name: string) => name };
      export const name = plausible.trackEvent('signup');
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
