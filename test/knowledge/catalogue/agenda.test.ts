import { describe, expect, it } from 'vitest';
import { matchesOf, systemsOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('jobs, their schedules and workers', () => {
    const source = `
      import { Agenda } from 'agenda';
      const agenda = new Agenda({ db: { address: 'mongodb://localhost/jobs' } });
      agenda.define('send mail', async (job) => deliver(job.attrs.data));
      await agenda.every('5 minutes', 'send mail');
      await agenda.now('send mail', { to: 'a@example.com' });
      await agenda.cancel({ name: 'send mail' });
    `;
    expect(matchesOf(source)).toEqual([
      'client agenda#Agenda',
      'consumer send mail agenda#Agenda().define',
      'outbound publish agenda#Agenda().every',
      'outbound publish agenda#Agenda().now',
      'outbound write agenda#Agenda().cancel',
      'schedule 5 minutes agenda#Agenda().every',
    ]);
    expect(systemsOf(source)).toEqual(['MongoDB']);
  });

  it('the class as the default export, and jobs that repeat', () => {
    const source = `
      import Agenda from 'agenda';
      const agenda = new Agenda();
      await agenda.create('report', {}).repeatEvery('1 week').save();
      await agenda.schedule('in 2 days', 'report');
    `;
    expect(matchesOf(source)).toEqual([
      'client agenda#default',
      'outbound publish agenda#Agenda().create().save',
      'outbound publish agenda#Agenda().schedule',
      'schedule 1 week agenda#Agenda().create().repeatEvery',
    ]);
    expect(systemsOf(source)).toEqual(['MongoDB']);
  });
});

describe('ignores', () => {
  it('types alone', () => {
    const source = `
      import type { Job } from 'agenda';
      export const nameOf = (job: Job) => job.attrs.name;
    `;
    expect(matchesOf(source)).toEqual([]);
    expect(systemsOf(source)).toEqual([]);
  });
});
