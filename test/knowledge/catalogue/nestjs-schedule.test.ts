import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('methods that run by the clock', () => {
    const source = `
      import { Cron, CronExpression, Interval, Timeout } from '@nestjs/schedule';
      export class Tasks {
        @Cron('45 * * * * *') everyMinute() {}
        @Cron(CronExpression.EVERY_30_SECONDS) often() {}
        @Interval(10000) poll() {}
        @Interval('named', 2500) other() {}
        @Timeout(5000) once() {}
      }
    `;
    expect(matchesOf(source)).toEqual([
      'schedule 10000 @nestjs/schedule#Interval',
      'schedule 2500 @nestjs/schedule#Interval',
      'schedule 45 * * * * * @nestjs/schedule#Cron',
      'schedule 5000 @nestjs/schedule#Timeout',
      'schedule EVERY_30_SECONDS @nestjs/schedule#Cron',
    ]);
  });
});

describe('ignores', () => {
  it('the registry and the module', () => {
    const source = `
      import { ScheduleModule, SchedulerRegistry } from '@nestjs/schedule';
      export const module = ScheduleModule.forRoot();
      export const stop = (registry: SchedulerRegistry) => registry.getCronJob('named').stop();
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
