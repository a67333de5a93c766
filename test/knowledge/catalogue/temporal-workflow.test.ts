import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('activities with their retries, and lines of a log', () => {
    const source = `
      import { log, proxyActivities } from '@temporalio/workflow';
      const { greet } = proxyActivities({ startToCloseTimeout: '1 minute', retry: { maximumAttempts: 5 } });
      export async function order(name: string) { log.info('start'); return greet(name); }
    `;
    expect(matchesOf(source)).toEqual(['log @temporalio/workflow#log.info', 'retry 5 exponential proxyActivities']);
  });

  it('child workflows', () => {
    const source = `
      import { executeChild } from '@temporalio/workflow';
      export async function parent() { await executeChild('child', { args: [], retry: { maximumAttempts: 2 } }); }
    `;
    expect(matchesOf(source)).toEqual(['retry 2 exponential executeChild']);
  });
});

describe('ignores', () => {
  it('signals and timers', () => {
    const source = `
      import { condition, defineSignal, setHandler, sleep } from '@temporalio/workflow';
      export const approve = defineSignal('approve');
      export async function order() { setHandler(approve, () => {}); await sleep('1 day'); await condition(() => true); }
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
