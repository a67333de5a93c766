import { describe, expect, it } from 'vitest';
import schedules from '../../../src/knowledge/detectors/schedules.ts';
import { entriesOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('cron calls, in any way of importing', async () => {
    expect(
      await entriesOf(
        schedules,
        "import cron from 'node-cron';\nimport { schedule } from 'node-cron';\nconst NIGHT = '0 3 * * *';\ncron.schedule(NIGHT, () => {});\nschedule('*/5 * * * *', () => {});",
      ),
    ).toEqual(['schedule 0 3 * * * a.ts:4', 'schedule */5 * * * * a.ts:5']);
  });

  it('timers of a server', async () => {
    expect(await entriesOf(schedules, 'const MINUTE = 60 * 1000;\nsetInterval(() => {}, 5 * MINUTE);')).toEqual([
      'schedule every 300000 ms a.ts:2',
    ]);
  });

  it('definitions in an array, at the line of each time', async () => {
    const source =
      "import cron from 'node-cron';\nconst jobs = [\n  {\n    time: '0 1 * * *',\n    run: () => {},\n  },\n  { time: '0 2 * * *', run: () => {} },\n];\njobs.forEach((job) => cron.schedule(job.time, job.run));";
    expect(await entriesOf(schedules, source)).toEqual(['schedule 0 1 * * * a.ts:4', 'schedule 0 2 * * * a.ts:7']);
  });
});

describe('ignores', () => {
  it('timers of pages', async () => {
    expect(
      await entriesOf(schedules, {
        'src/clock.tsx': 'setInterval(() => {}, 1000);',
        'src/hook.ts': "import { useEffect } from 'react';\nuseEffect(() => { setInterval(() => {}, 1000); }, []);",
      }),
    ).toEqual([]);
  });

  it('calls of the same name on something else', async () => {
    expect(
      await entriesOf(
        schedules,
        "const planner = { schedule: (time: string) => time };\nplanner.schedule('0 3 * * *');",
      ),
    ).toEqual([]);
  });
});
