import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('events of servers and of pages', () => {
    const source = `
      import { OpenPanel, useOpenPanel } from '@openpanel/nextjs';
      const panel = new OpenPanel({ clientId: 'a' });
      await panel.track('bought', { order: 1 });
      export const Page = () => { const { track } = useOpenPanel(); track('seen'); };
    `;
    expect(matchesOf(source)).toEqual([
      'client @openpanel/nextjs#OpenPanel',
      'outbound send @openpanel/nextjs#OpenPanel().track',
      'outbound send @openpanel/nextjs#useOpenPanel().track',
    ]);
    expect(systemsOf(source)).toEqual(['OpenPanel']);
  });
});

describe('ignores', () => {
  it('what stays in the process', () => {
    const source = `
      import { OpenPanel } from '@openpanel/sdk';
      export const prepare = (panel: OpenPanel) => panel.setGlobalProperties({ a: 1 });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
