import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('sessions and pages', () => {
    const source = `
      import Browserbase from '@browserbasehq/sdk';
      import { Stagehand } from '@browserbasehq/stagehand';
      await new Browserbase({ apiKey: 'k' }).sessions.create({ projectId: 'p' });
      const stagehand = new Stagehand({ env: 'BROWSERBASE' });
      await stagehand.init();
    `;
    expect(matchesOf(source)).toEqual([
      'client @browserbasehq/sdk#default',
      'client @browserbasehq/stagehand#Stagehand',
      'outbound call @browserbasehq/sdk#default().sessions.create',
      'outbound call @browserbasehq/stagehand#Stagehand().init',
    ]);
    expect(systemsOf(source)).toEqual(['Browserbase']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Stagehand } from '@browserbasehq/stagehand';
      export const same = (stagehand: Stagehand) => stagehand;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
