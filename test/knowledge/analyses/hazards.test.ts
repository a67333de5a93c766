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
