import { describe, expect, it } from 'vitest';
import logSettings from '../../../src/knowledge/detectors/log-settings.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function found(source: string): Promise<readonly string[]> {
  const { logSettings: rows = [] } = await rowsOf(logSettings, source);
  return rows.map(({ line, level, variables, redacts, context }) =>
    [line, level ?? '-', variables.join() || '-', redacts?.join() ?? '-', context.join() || '-'].join(' '),
  );
}

describe('recognises', () => {
  it('level, the variable that sets it, what is left out, and what is in each line', async () => {
    const source = `import pino from 'pino';
const secrets = ['password', 'req.headers.cookie'];
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: { paths: secrets, censor: '-' },
  base: { service: 'shop' },
});
export const orders = log.child({ module: 'orders' }, { level: 'debug' });`;
    expect(await found(source)).toEqual(['3 info LOG_LEVEL password,req.headers.cookie service', '8 debug - - module']);
  });

  it('options of other loggers', async () => {
    const source = `import winston from 'winston';
import bunyan from 'bunyan';
export const one = winston.createLogger({ level: 'http', defaultMeta: { service: 'shop' } });
export const two = bunyan.createLogger({ name: 'shop', level: 'warn' });`;
    expect(await found(source)).toEqual(['3 http - - service', '4 warn - - -']);
  });

  it('that something is left out, where the list is made elsewhere', async () => {
    const source = `import pino from 'pino';\nimport { list } from 'lists';\nexport const log = pino({ redact: list });`;
    expect(await found(source)).toEqual(['3 - -  -']);
  });
});

describe('ignores', () => {
  it('loggers that are told nothing', async () => {
    expect(await found(`import pino from 'pino';\nexport const log = pino();\nlog.info({ level: 'a' }, 'b');`)).toEqual(
      [],
    );
  });
});
