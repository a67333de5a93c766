import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('a chat on a page', () => {
    const source = `
      import { InkeepModalChat } from '@inkeep/cxkit-react';
      export const Help = () => <InkeepModalChat />;
    `;
    expect(matchesOf(source, 'src/a.tsx')).toEqual(['client @inkeep/cxkit-react#InkeepModalChat']);
    expect(systemsOf(source, 'src/a.tsx')).toEqual(['Inkeep']);
  });
});

describe('ignores', () => {
  it('a type', () => {
    const source = `
      import type { InkeepConfig } from '@inkeep/cxkit-react';
      export const config: InkeepConfig = {};
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
