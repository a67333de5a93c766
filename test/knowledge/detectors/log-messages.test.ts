import { describe, expect, it } from 'vitest';
import logMessages from '../../../src/knowledge/detectors/log-messages.ts';
import { rowsOf } from '../../support/rows-of.ts';

async function messagesOf(files: Readonly<Record<string, string>> | string): Promise<readonly string[]> {
  const { logMessages: rows = [] } = await rowsOf(logMessages, files);
  return rows.map(({ kind, level, parts, line }) => `${kind} ${level} ${parts.join('…')} ${line}`);
}

describe('recognises', () => {
  it('texts with values filled in, behind objects, and with placeholders', async () => {
    const source = [
      "import pino from 'pino';",
      'const log = pino();',
      'export function run(id, error) {',
      '  console.error(`order ${id} failed`);',
      "  log.warn({ id }, 'label is late');",
      "  log.info('order %s paid with %d', id, 1);",
      "  console.log('order ' + id + ' is done');",
      '}',
    ].join('\n');
    expect(await messagesOf(source)).toEqual([
      'log error order … failed 4',
      'log warn label is late 5',
      'log info order … paid with … 6',
      'log log order … is done 7',
    ]);
  });

  it('the text of a line alone, where its level and who writes it stand beside it', async () => {
    const source = [
      'const write = (level, text, data) => console.log(level, text, data);',
      "export const run = () => { write('error', 'label is late', {}); console.error('no label', 'OrderService'); };",
    ].join('\n');
    expect(await messagesOf(source)).toEqual(['log error label is late 2', 'log error no label 2']);
  });

  it('a text inside of a function that only logs, beside what its callers hand over', async () => {
    const source = [
      "const tell = (text) => console.warn('[app] ' + text);",
      'const finished = (id) => console.log(`order ${id} was finished`);',
      "export const run = () => { tell('label is late'); finished('17'); };",
    ].join('\n');
    expect(await messagesOf(source)).toEqual(['log log order … was finished 2', 'log warn label is late 3']);
  });

  it('a lone word behind fields', async () => {
    const source =
      "import pino from 'pino';\nconst log = pino();\nexport const run = (id) => log.debug({ id }, 'enqueued');";
    expect(await messagesOf(source)).toEqual(['log debug enqueued 3']);
  });

  it('errors, and texts that are kept in constants', async () => {
    const files = {
      'src/texts.ts': "export const TEXT = 'Out of stock';",
      'src/a.ts':
        "import { TEXT } from './texts';\nclass OrderError extends Error {}\nexport const run = (id) => {\n  if (id) throw new OrderError(TEXT);\n  throw new Error(`no order ${id}`);\n};",
    };
    expect(await messagesOf(files)).toEqual(['error OrderError Out of stock 4', 'error Error no order … 5']);
  });
});

describe('recognises, of own loggers,', () => {
  it('the argument that is the text, and no label beside it, also where the function does more than log', async () => {
    const source = [
      "import winston from 'winston';",
      'class Logger {',
      '  output = winston.createLogger({});',
      '  debug(label, message, extra) { this.output.debug(message, { ...extra, label }); }',
      '  error(message, error) {',
      '    count(error.name); trace(error); report(error);',
      '    if (production) this.output.error(message, { error }); else console.error(message);',
      '  }',
      '}',
      'const log = new Logger();',
      "export const run = (e) => { log.debug('authentication', 'signed in'); log.error('not signed in', e); };",
    ].join('\n');
    expect(await messagesOf(source)).toEqual(['log error not signed in 11', 'log debug signed in 11']);
  });

  it('the level that is handed over, or that of the call inside', async () => {
    const source = [
      'const logOperation = (level, message) => { console[level](message); console.log(message); };',
      'const refuse = (text) => { console.error(text); };',
      "export const run = () => { logOperation('warn', 'it is slow'); refuse('it is late'); };",
    ].join('\n');
    expect(await messagesOf(source)).toEqual(['log error it is late 3', 'log warn it is slow 3']);
  });

  it('a line that is put together of several texts', async () => {
    const source = "export const run = (id) => console.warn('Lost slot of', id, 'for the', 'second time', id);";
    expect(await messagesOf(source)).toEqual(['log warn Lost slot of…for the second time 1']);
  });
});

describe('ignores', () => {
  it('what an own function only makes something of, where it is one word', async () => {
    const source = [
      'const logListening = (type) => { console.log(`${title(type)} app is running`); };',
      "export const run = () => { logListening('admin'); };",
    ].join('\n');
    expect(await messagesOf(source)).toEqual(['log log … app is running 1']);
  });

  it('the context of a line', async () => {
    const source = [
      "import winston from 'winston';",
      'const log = winston.createLogger({});',
      "const LOG_CONTEXT = 'Mailin';",
      'export const run = (id) => { log.info(`got ${id} from afar`, LOG_CONTEXT); };',
    ].join('\n');
    expect(await messagesOf(source)).toEqual(['log info got … from afar 4']);
  });

  it('a lone word that names who logs', async () => {
    const source = [
      "import { Logger } from '@nestjs/common';",
      'const log = new Logger();',
      "export const run = (error) => { log.error(error, 'orders'); log.log({ id: 1 }, 'OrdersService'); };",
    ].join('\n');
    expect(await messagesOf(source)).toEqual([]);
  });

  it('what holds no words, and calls that write no line', async () => {
    const source = "console.log('---');\nconsole.log(x);\nsend('a text that is sent');\nnew Map('a text');";
    expect(await messagesOf(source)).toEqual([]);
  });
});
