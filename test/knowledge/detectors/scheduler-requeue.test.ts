import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import schedulerRequeue from '../../../src/knowledge/detectors/scheduler-requeue.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import { programOf } from '../../support/program-of.ts';

function rowsOf(text: string) {
  return schedulerRequeue.detect(gatherKnowledge(programOf({ 'a.ts': text }), indexCatalogue([]))).retrySites;
}

describe('recognises', () => {
  it('a job or message that a catch clause puts back', () => {
    const rows = rowsOf(`export async function handle(job: any, channel: any, work: () => Promise<void>) {
      try { await work(); } catch (error) {
        await job.moveToDelayed(1000);
        channel.nack(job, false, true);
      }
    }`);
    expect(rows).toMatchObject([
      { kind: 'scheduler-requeue', line: 3, operation: 'job.moveToDelayed', maxAttempts: null, bounded: false },
      { line: 4 },
    ]);
  });

  it('work that is put in again with one try more', () => {
    const rows = rowsOf(`export async function handle(queue: any, job: any, work: () => Promise<void>) {
      try { await work(); } catch (error) {
        const next = job.attempt + 1;
        const pause = pauseAfter(next);
        if (!pause) { await queue.bury(job); return; }
        await queue.enqueue({ job, attempt: next, availableAt: new Date(Date.now() + pause) });
      }
    }
    declare function pauseAfter(attempt: number): number;`);
    expect(rows).toMatchObject([{ line: 6, operation: 'queue.enqueue', bounded: true, backoff: 'custom' }]);
  });

  it('work that is delayed beside other work which is given up', () => {
    const rows = rowsOf(`declare const repo: any;
      export async function streamFailed(stream: any, limited: boolean, until: Date) {
        if (limited) { await repo.delayStream(stream.id, until); return; }
        if (stream.retries > 3) { await repo.stopStream(stream.id); return; }
        await repo.markStream(stream.id);
      }`);
    expect(rows).toMatchObject([{ line: 3, bounded: false }]);
  });

  it('work that is delayed as long as there are tries left', () => {
    const rows = rowsOf(`const MAX_RETRIES = 3;
      declare const store: { delayJob(id: string, minutes: number): Promise<void> };
      export async function finish(job: { id: string; retries: number }) {
        if (job.retries < MAX_RETRIES) await store.delayJob(job.id, job.retries * 5);
      }`);
    expect(rows).toMatchObject([{ line: 4, maxAttempts: 4, bounded: true, backoff: 'custom' }]);
  });
});

describe('ignores', () => {
  it('the next run of something regular, and new work', () => {
    const rows = rowsOf(`export async function handle(queue: any, job: any, work: () => Promise<void>) {
      try { await work(); } catch (error) {
        await queue.rescheduleCronJob(job);
        await queue.add('report', { error });
      }
    }`);
    expect(rows).toEqual([]);
  });

  it('pauses, messages that are given up, and ordinary rescheduling', () => {
    expect(
      rowsOf(`const delayResult = (ms: number) => new Promise((done) => setTimeout(done, ms));
      export async function run(channel: any, calendar: any, work: () => Promise<void>) {
        await calendar.reschedule('monday');
        try { await work(); } catch { await delayResult(100); channel.nack({}, false, false); }
      }`),
    ).toEqual([]);
  });

  it('a method of the same name that only passes on', () => {
    const rows = rowsOf(`export class Flow {
        store: any;
        async scheduleRetry(step: string, delay: number) { await this.store.scheduleRetry(step, delay); }
      }`);
    expect(rows).toEqual([]);
  });
});
