import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('pages and events', () => {
    const source = `
      import { track } from '@vercel/analytics';
      import { Analytics } from '@vercel/analytics/react';
      import { SpeedInsights } from '@vercel/speed-insights/next';
      export const App = () => <main><Analytics /><SpeedInsights /></main>;
      track('signup');
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([
      'client @vercel/analytics/react#Analytics',
      'client @vercel/speed-insights/next#SpeedInsights',
      'outbound send @vercel/analytics#track',
    ]);
    expect(systemsOf(source, 'src/a.tsx')).toEqual(['Vercel Analytics']);
  });
});

describe('ignores', () => {
  it('an own component', () => {
    const source = `
      const Analytics = () => null;
      export const App = () => <Analytics />;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual([]);
  });
});
