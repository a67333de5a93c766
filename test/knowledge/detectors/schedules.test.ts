import { describe, expect, it } from 'vitest';
import schedules from '../../../src/knowledge/detectors/schedules.ts';
import { entriesOf, rowsOf } from '../../support/rows-of.ts';

describe('recognises', () => {
  it('cron calls, in any way of importing', async () => {
    expect(
      await entriesOf(
        schedules,
        "import cron from 'node-cron';\nimport { schedule } from 'node-cron';\nconst NIGHT = '0 3 * * *';\ncron.schedule(NIGHT, () => {});\nschedule('*/5 * * * *', () => {});",
      ),
    ).toEqual(['schedule 0 3 * * * a.ts:4', 'schedule */5 * * * * a.ts:5']);
  });

  it.each([
    ["isDev ? '* * * * *' : '0 0 * * *'", '* * * * * if isDev, else 0 0 * * *'],
    [
      "!isDev || mode === 'test' ? ['* * * * *'] : ['0 0 * * *']",
      "* * * * * if !isDev || mode === 'test', else 0 0 * * *",
    ],
    ["process.env.NIGHT ?? '0 3 * * *'", '${NIGHT}, else 0 3 * * *'],
    ['every(2).days()', 'every(2).days()'],
    ['isDev ? generator.everyMinute() : every(1).days()', 'everyMinute() if isDev, else every(1).days()'],
    ['chosen', '0 0 * * * or * * * * *'],
  ])('a time that is chosen or made: %s', async (time, expected) => {
    const source = `import cron from 'node-cron';
import generator, { every } from 'cron-time-generator';
import { isDev, mode } from './env';
let chosen = '0 0 * * *';
if (isDev) chosen = '* * * * *';
cron.schedule(${time}, () => {});`;
    expect(await entriesOf(schedules, source)).toEqual([`schedule ${expected} a.ts:6`]);
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

  it('a time that the base class hands to a method which it leaves to its subclasses', async () => {
    const files = {
      'src/base.ts': `export abstract class Clock {
  protected abstract add(name: string, time: string): Promise<void>;
  async start() { await this.add('metrics', '*/10 * * * *'); }
}`,
      'src/agenda.ts': `import { Agenda } from 'agenda';
import { Clock } from './base';
export class AgendaClock extends Clock {
  constructor(private readonly agenda: Agenda) { super(); }
  protected async add(name: string, time: string) { await this.agenda.every(time, name); }
}`,
    };
    expect(await entriesOf(schedules, files)).toEqual(['schedule */10 * * * * base.ts:3']);
  });

  it('definitions that a folder is searched for, by the type that they say they are', async () => {
    const files = {
      'src/types.ts': 'export interface Job {\n  name: string;\n  time: string;\n  run: () => void;\n}',
      'src/load.ts':
        "import { readdirSync } from 'node:fs';\nimport type { Job } from './types';\nexport async function load(): Promise<Job[]> {\n  const jobs: Job[] = [];\n  for (const file of readdirSync('jobs')) jobs.push((await import(`./jobs/${file}`)).default);\n  return jobs;\n}",
      'src/jobs/night.ts':
        "import type { Job } from '../types';\nconst job: Job = {\n  name: 'night',\n  time: '0 3 * * *',\n  run: () => {},\n};\nexport default job;",
      'src/jobs/noon.ts':
        "import type { Job } from '../types';\nexport default {\n  name: 'noon',\n  time: '0 12 * * *',\n  run: () => {},\n} satisfies Job;",
      'src/other.ts': "interface Other { time: string }\nexport const other: Other = { time: '0 0 * * *' };",
      'src/main.ts':
        "import { CronJob } from 'cron';\nimport { load } from './load';\nasync function main() {\n  for (const job of await load()) new CronJob(job.time, job.run);\n}\nmain();",
    };
    expect(await entriesOf(schedules, files)).toEqual([
      'schedule 0 3 * * * jobs/night.ts:4',
      'schedule 0 12 * * * jobs/noon.ts:4',
    ]);
    const { entryPoints } = await rowsOf(schedules, files);
    expect(entryPoints?.map((row) => row.certainty)).toEqual(['likely', 'likely']);
  });
});

describe('ignores', () => {
  it('what a call makes of something that the code does not say', async () => {
    const source =
      "import cron from 'node-cron';\nimport { every } from 'cron-time-generator';\ncron.schedule(every(readDays()).days(), () => {});";
    expect(await entriesOf(schedules, source)).toEqual(['schedule in a.ts a.ts:3']);
  });

  it('timers that run once, and those that try again what failed', async () => {
    const source = `setTimeout(() => clean(), 1000);
async function clean() {
  try { await load(); } catch { setTimeout(clean, 5000); }
}
async function load() {}`;
    expect(await entriesOf(schedules, source)).toEqual([]);
  });

  it('timers that hold calls back, or wait for the last ones to end', async () => {
    const source = `export function debounce(run: () => void, wait: number) {
  function expired() { if (isDue()) run(); else setTimeout(expired, wait); }
  return () => setTimeout(expired, wait);
}
export function gracefulShutdown(server: any) { const timer = setInterval(() => server.sockets.clear(), 200); return timer; }
declare function isDue(): boolean;`;
    expect(await entriesOf(schedules, source)).toEqual([]);
  });

  it('a name of what a call gave', async () => {
    const source =
      "import { Cron } from 'croner';\nimport minimist from 'minimist';\nconst args = minimist([]);\nnew Cron(args.cron, () => {});";
    expect(await entriesOf(schedules, source)).toEqual(['schedule in a.ts a.ts:4']);
  });

  it('timers of pages', async () => {
    expect(
      await entriesOf(schedules, {
        'src/clock.tsx': 'setInterval(() => {}, 1000);',
        'src/hook.ts': "import { useEffect } from 'react';\nuseEffect(() => { setInterval(() => {}, 1000); }, []);",
      }),
    ).toEqual([]);
  });

  it('a timer that ends with the call that started it, unlike one that something else stops', async () => {
    const source =
      'export async function answer(work: () => Promise<void>) {\n  const alive = setInterval(() => {}, 5000);\n  try { await work(); } finally { clearInterval(alive); }\n}\nexport function start() {\n  const timer = setInterval(() => {}, 6000);\n  process.on("SIGTERM", () => clearInterval(timer));\n}\nexport async function watch(begin: () => Promise<void>) {\n  const check = setInterval(() => {}, 7000);\n  try { await begin(); } catch { clearInterval(check); }\n}';
    expect(await entriesOf(schedules, source)).toEqual([
      'schedule every 6000 ms a.ts:6',
      'schedule every 7000 ms a.ts:10',
    ]);
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
