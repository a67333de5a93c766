import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs', () => {
    const source = `
      import kue from 'kue';
      const queue = kue.createQueue({ redis: 'redis://localhost' });
      queue.create('mail', { to: 'a@shop.example' }).attempts(3).save();
      queue.process('mail', (job, done) => done());
    `;
    expect(matchesOf(source)).toEqual([
      'client kue#createQueue',
      'consumer mail kue#createQueue().process',
      'outbound consume kue#createQueue().process',
      'outbound publish kue#createQueue().create().attempts().save',
    ]);
    expect(systemsOf(source)).toEqual(['Redis']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Job } from 'kue';
      export const same = (given: Job) => given;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
