import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs, repeated jobs and their worker', () => {
    const source = `
      import Queue from 'bull';
      const queue = new Queue('mail', 'redis://localhost:6379');
      await queue.add({ to: 'a@example.com' }, { attempts: 3, backoff: { type: 'exponential', delay: 100 } });
      await queue.add('digest', {}, { repeat: { cron: '0 8 * * *' } });
      queue.process(async (job) => job.progress(50));
      await queue.getJobCounts();
    `;
    expect(matchesOf(source)).toEqual([
      'client bull#default',
      'consumer mail bull#default().process',
      'outbound publish bull#default().add',
      'outbound publish bull#default().add',
      'outbound read bull#default().getJobCounts',
      'outbound write bull#default().add().progress',
      'retry 3 exponential queue.add',
      'schedule 0 8 * * * bull#default().add',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('reactions to events', () => {
    const source = `
      import type { Queue } from 'bull';
      export const watch = (queue: Queue) => queue.on('failed', report);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
