import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../support/catalogue-entry.ts';

describe('recognises', () => {
  it('effects that are tried again, and lines', () => {
    const source = `
      import { Effect, Schedule } from 'effect';
      const load = Effect.retry(request, { times: 3 });
      const patient = request.pipe(Effect.retry({ times: 2, schedule: Schedule.exponential('100 millis') }));
      const restless = request.pipe(Effect.retry(Schedule.exponential('1 second')));
      const told = Effect.logInfo('loaded');
    `;
    expect(matchesOf(source)).toEqual([
      'log effect#Effect.logInfo',
      'retry 3 exponential Effect.retry',
      'retry 4 none Effect.retry',
      'retry endless exponential Effect.retry',
    ]);
  });
});

describe('ignores', () => {
  it('schedules alone', () => {
    const source = `
      import { Effect, Schedule } from 'effect';
      export const every = Effect.repeat(poll, Schedule.spaced('1 minute'));
      export const value = Effect.succeed(1);
    `;
    expect(matchesOf(source)).toEqual([]);
  });
});
