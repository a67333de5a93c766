import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const send = `export async function send(id: string) { if (id === '') throw new Error('x'); }\n`;

async function hazardsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { hazards } = await modelOf({ 'package.json': JSON.stringify({ name: 'shop', private: true }), ...files });
  return hazards.map(({ kind, file, line, symbol, service }) => `${kind} ${file}:${line} ${symbol} of ${service}`);
}

describe('recognises', () => {
  it('what requests reach, also through other files', async () => {
    const files = {
      'src/send.ts': `${send}export function notify() { send('a'); }`,
      'src/main.ts': `import express from 'express';\nimport { notify } from './send';\nconst app = express();\napp.get('/', (_, response) => { notify(); response.end(); });\napp.listen(1);`,
    };
    expect(await hazardsIn(files)).toEqual(['floating-promise src/send.ts:2 notify of shop']);
  });

  it('what is reached only through an object of handlers, a list of steps, or a class that is chosen by a name', async () => {
    const files = {
      'src/send.ts': send,
      'src/handlers.ts': `import { send } from './send';\nasync function paid() { send('a'); }\nexport const handlers: Record<string, () => Promise<void>> = { paid };`,
      'src/steps.ts': `import { send } from './send';\ninterface Step { run(): void }\nclass First implements Step { run() { send('a'); } }\nconst steps: Step[] = [new First()];\nexport const runSteps = () => { for (const step of steps) step.run(); };`,
      'src/classes.ts': `import { send } from './send';\nabstract class Job { abstract work(): void }\nclass Sweep extends Job { work() { send('a'); } }\nconst jobs = { sweep: Sweep } as const;\nexport const jobOf = (name: 'sweep'): Job => { const Kind = jobs[name]; return new Kind(); };`,
      'src/main.ts': `import express from 'express';\nimport { handlers } from './handlers';\nimport { runSteps } from './steps';\nimport { jobOf } from './classes';\nconst app = express();\napp.post('/', (request, response) => { handlers[request.body.type](); runSteps(); jobOf(request.body.job).work(); response.end(); });\napp.listen(1);`,
    };
    expect(await hazardsIn(files)).toEqual([
      'floating-promise src/classes.ts:3 Sweep.work of shop',
      'floating-promise src/handlers.ts:2 paid of shop',
      'floating-promise src/steps.ts:3 First.run of shop',
    ]);
  });
});

describe('ignores', () => {
  it('what nothing but a command reaches', async () => {
    const files = {
      'src/cli.ts': `import { program } from 'commander';\n${send}program.command('sync').action(() => { send('a'); process.exit(1); });\nprogram.parse();`,
    };
    expect(await hazardsIn(files)).toEqual([]);
  });

  it('an exit in what a clock starts', async () => {
    const files = {
      'src/main.ts': `import cron from 'node-cron';\ncron.schedule('* * * * *', () => { process.exit(0); });`,
    };
    expect(await hazardsIn(files)).toEqual([]);
  });
});
