import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs by cron expression and by interval', () => {
    const source = `
      import Bree from 'bree';
      const bree = new Bree({ jobs: [{ name: 'export', cron: '15 10 * * *' }] });
      await bree.add({ name: 'mail', interval: '5m' });
    `;
    expect(matchesOf(source)).toEqual(['schedule 5m bree#default().add']);
  });
});

describe('ignores', () => {
  it('jobs that run once', () => {
    const source = `
      import Bree from 'bree';
      new Bree({ jobs: ['migrate'] });
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
