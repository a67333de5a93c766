import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('signals that a page collects', () => {
    const source = `
      import { RadarSignalsProvider } from '@workos/radar-signals/react';
      export const Page = () => <RadarSignalsProvider clientId="client" />;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual(['client @workos/radar-signals/react#RadarSignalsProvider']);
    expect(systemsOf(source, 'src/a.tsx')).toEqual(['WorkOS Radar']);
  });
});

describe('ignores', () => {
  it('a type', () => {
    const source = `
      import type { RadarSignals } from '@workos/radar-signals';
      export const signals: RadarSignals[] = [];
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
