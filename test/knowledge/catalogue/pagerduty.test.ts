import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('alarms', () => {
    const source = `
      import { api, event } from '@pagerduty/pdjs';
      const pagerduty = api({ token: 't' });
      export const incidents = () => pagerduty.get('/incidents');
      export const alarm = () => event({ data: { routing_key: 'k', event_action: 'trigger' } });
    `;
    expect(matchesOf(source)).toEqual([
      'alerting @pagerduty/pdjs#event',
      'client @pagerduty/pdjs#api',
      'outbound read @pagerduty/pdjs#api().get',
      'outbound send @pagerduty/pdjs#event',
    ]);
    expect(systemsOf(source)).toEqual(['PagerDuty']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { APIResponse } from '@pagerduty/pdjs';
      export const same = (it: APIResponse) => it;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
