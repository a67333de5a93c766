import { describe, expect, it } from 'vitest';
import shutdowns from '../../../src/knowledge/detectors/shutdowns.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(source: string): Promise<readonly string[]> {
  const { shutdowns: rows = [] } = await rowsOf(shutdowns, source);
  return rows.map(({ what, line }) => `${line} ${what}`);
}

describe('recognises', () => {
  it('handlers of signals, also of several at once', async () => {
    const source = [
      "import process from 'node:process';",
      "process.on('SIGTERM', () => server.close(() => process.exit(0)));",
      "for (const signal of ['SIGINT', 'SIGQUIT']) process.once(signal, () => undefined);",
    ].join('\n');
    expect(await found(source)).toEqual(['2 SIGTERM', '3 SIGINT and SIGQUIT']);
  });

  it('libraries that handle them', async () => {
    const source =
      "import { NestFactory } from '@nestjs/core';\nconst app = await NestFactory.create(class {});\napp.enableShutdownHooks();";
    expect(await found(source)).toEqual(['3 NestJS closes its modules']);
  });
});

describe('ignores', () => {
  it('handlers that only exit, once they have said so', async () => {
    const source = [
      'let isExiting = false;',
      'const exit = () => { isExiting = true; console.log("bye"); process.exit(0); };',
      "process.on('SIGTERM', exit);",
    ].join('\n');
    expect(await found(source)).toEqual([]);
  });

  it('handlers under a condition on tests', async () => {
    const source = "if (settings.isIntegrationTest) process.on('SIGTERM', () => server.close());";
    expect(await found(source)).toEqual([]);
  });

  it('other events of the process, and signals that are sent', async () => {
    const source = "process.on('uncaughtException', () => undefined);\nprocess.kill(1, 'SIGTERM');";
    expect(await found(source)).toEqual([]);
  });
});
