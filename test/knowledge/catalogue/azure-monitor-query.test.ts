import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('logs', () => {
    const source = `
      import { LogsQueryClient } from '@azure/monitor-query';
      declare const credential: never;
      const client = new LogsQueryClient(credential);
      export const rows = await client.queryWorkspace('1', 'AppTraces | limit 3', { duration: 'P1D' });
    `;
    expect(matchesOf(source)).toEqual([
      'client @azure/monitor-query#LogsQueryClient',
      'outbound read @azure/monitor-query#LogsQueryClient().queryWorkspace',
    ]);
    expect(systemsOf(source)).toEqual(['Azure Monitor']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { LogsQueryResult } from '@azure/monitor-query';
      export const same = (given: LogsQueryResult) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
