import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('an agent', () => {
    const source = `
      import { cli } from '@livekit/agents';
      cli.runApp({ agent: 'agent.js' });
    `;
    expect(matchesOf(source)).toEqual([
      'outbound consume @livekit/agents#cli.runApp',
      'starts worker @livekit/agents#cli.runApp',
    ]);
    expect(systemsOf(source)).toEqual(['LiveKit']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { JobContext } from '@livekit/agents';
      export const same = (it: JobContext) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
