import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('tasks, their retries and their runs', () => {
    const source = `
      import { logger, task, tasks } from '@trigger.dev/sdk';
      export const hello = task({ id: 'hello', retry: { maxAttempts: 3 }, run: async () => { logger.info('hello'); } });
      await hello.trigger({ name: 'a' });
      await tasks.trigger('hello', { name: 'b' });
    `;
    expect(matchesOf(source)).toEqual([
      'consumer hello @trigger.dev/sdk#task',
      'log @trigger.dev/sdk#logger.info',
      'outbound publish @trigger.dev/sdk#task().trigger',
      'outbound publish @trigger.dev/sdk#tasks.trigger',
      'retry 3 exponential jitter task',
    ]);
    expect(systemsOf(source)).toEqual(['Trigger.dev']);
  });

  it('schedules, waiting tasks and retries inside', () => {
    const source = `
      import { retry, schedules } from '@trigger.dev/sdk/v3';
      export const nightly = schedules.task({ id: 'nightly', cron: '0 3 * * *', run: async () => { await retry.onThrow(async () => {}, { maxAttempts: 4 }); } });
    `;
    expect(matchesOf(source)).toEqual([
      'retry 4 exponential jitter retry.onThrow',
      'schedule 0 3 * * * @trigger.dev/sdk/v3#schedules.task',
    ]);
  });
});

describe('ignores', () => {
  it('queues and waits', () => {
    const source = `
      import { metadata, queue, wait } from '@trigger.dev/sdk';
      export const mail = queue({ name: 'mail', concurrencyLimit: 1 });
      export const pause = async () => { await wait.for({ seconds: 5 }); metadata.set('a', 1); };
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
