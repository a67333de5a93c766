import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs and their worker', () => {
    const source = `
      import Queue from 'bee-queue';
      const queue = new Queue('addition', { redis: { host: 'localhost' } });
      await queue.createJob({ x: 2, y: 3 }).timeout(3000).retries(2).save();
      queue.process(async (job) => job.data.x + job.data.y);
    `;
    expect(matchesOf(source)).toEqual([
      'client bee-queue#default',
      'consumer addition bee-queue#default().process',
      'outbound publish bee-queue#default().createJob().save',
      'retry 3 none queue.createJob().timeout().retries',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('reactions to events', () => {
    const source = `
      import Queue from 'bee-queue';
      export const watch = (queue: Queue) => queue.on('failed', report);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
