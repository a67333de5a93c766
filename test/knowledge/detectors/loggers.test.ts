import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import loggers from '../../../src/knowledge/detectors/loggers.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  { id: 'global', packages: ['global'], purpose: 'x', logCalls: [{ path: 'console.{log,warn,error}' }] },
  {
    id: 'pine',
    packages: ['pine'],
    purpose: 'x',
    loggers: [
      { path: 'default()', structured: true },
      { path: 'default().child()', structured: true },
    ],
    logCalls: [{ path: 'default().{info,error}' }],
    same: [{ path: 'pine#default().child()', as: 'pine#default()' }],
  },
  {
    id: 'nest',
    packages: ['nest'],
    purpose: 'x',
    loggers: [{ path: 'Logger()', structured: false }],
    logCalls: [{ path: 'Logger().{log,error}' }, { path: 'Logger.{log,error}' }],
  },
];

/** `file:line name via` of each logger. */
function loggersIn(files: Readonly<Record<string, string>>): readonly string[] {
  const { loggers: rows } = loggers.detect(gatherKnowledge(programOf(files), indexCatalogue(libraries)));
  return rows.map((row) => `${row.file}:${row.line} ${row.name} ${row.via}`);
}

describe('recognises', () => {
  it('where a library makes a logger or a child, with the name that it gets', () => {
    const text = `import pine from 'pine';
export const log = pine();
export class Orders {
  private readonly orderLog = log.child({ part: 'orders' });
  run() { this.orderLog.info('a'); }
}`;
    expect(loggersIn({ 'a.ts': text })).toEqual(['a.ts:2 log pine', 'a.ts:4 orderLog pine']);
  });

  it('a logger of each class', () => {
    const text = `import { Logger } from 'nest';\nexport class Orders {\n  private readonly logger = new Logger(Orders.name);\n  run() { this.logger.log('a'); }\n}`;
    expect(loggersIn({ 'a.ts': text })).toEqual(['a.ts:3 logger nest']);
  });

  it('own classes that log, and each of their objects', () => {
    const files = {
      'log.ts': `export class ConsoleLog {\n  info(text: string) { console.log(text); }\n  error(text: string) { console.error(text); }\n}`,
      'main.ts': `import { ConsoleLog } from './log';\nexport const coreLog = new ConsoleLog();\ncoreLog.info('a');`,
    };
    expect(loggersIn(files)).toEqual(['log.ts:1 ConsoleLog console', 'main.ts:2 coreLog console']);
  });

  it('own functions that make a logger, and what they are called for', () => {
    const files = {
      'logging.ts': `import pine from 'pine';\nexport function getLogger(part: string) {\n  const made = pine();\n  return made.child({ part });\n}`,
      'main.ts': `import { getLogger } from './logging';\nconst log = getLogger('main');\nlog.info('a');`,
    };
    expect(loggersIn(files)).toEqual(expect.arrayContaining(['logging.ts:2 getLogger pine', 'main.ts:2 log pine']));
  });

  it('own functions and objects that log', () => {
    const text = `export const logFailure = (error: Error) => console.error(error);
export const logger = {
  info: (text: string) => console.log(text),
  warn: (text: string) => console.warn(text),
};
logger.info('a');
logFailure(new Error('b'));`;
    expect(loggersIn({ 'a.ts': text }).slice(0, 2)).toEqual(['a.ts:2 logger console', 'a.ts:1 logFailure console']);
  });

  it('one use of the console in each function of a file, the first that tells of a failure before others', () => {
    const files = {
      'one.ts': `console.log('a');\nconsole.error('b');\nconsole.error('c');`,
      'two.ts': `console.log('a');\nexport function run() {\n  [1].forEach(() => console.log('b'));\n  console.log('c');\n}`,
    };
    expect(loggersIn(files)).toEqual([
      'one.ts:2 console console',
      'two.ts:1 console console',
      'two.ts:3 console console',
    ]);
  });

  it('the own function that decides how a logger writes', () => {
    const text = `import pine from 'pine';
function logOptions(level: string) { return { level, redact: ['password'] }; }
export const log = pine(logOptions('info'));`;
    expect(loggersIn({ 'a.ts': text })).toEqual(['a.ts:3 log pine', 'a.ts:2 logOptions pine']);
  });

  it('the first use of a logger that is always there', () => {
    expect(loggersIn({ 'a.ts': `import { Logger } from 'nest';\nLogger.log('a');\nLogger.error('b');` })).toEqual([
      'a.ts:2 nest nest',
    ]);
  });
});

describe('ignores', () => {
  it('functions that log something and are no loggers', () => {
    const text = `export function checkInput(text: string) { console.warn(text); }\ncheckInput('a');`;
    expect(loggersIn({ 'a.ts': text })).toEqual(['a.ts:1 console console']);
  });

  it('functions that give a logger its name', () => {
    const text = `import pine from 'pine';\nfunction nameOf(part: string) { return 'shop ' + part; }\nexport const log = pine(nameOf('a'));`;
    expect(loggersIn({ 'a.ts': text })).toEqual(['a.ts:3 log pine']);
  });

  it('loggers that a function only looks up', () => {
    const text = `import pine from 'pine';
const log = pine();
const current = () => log;
export function run() { const mine = current(); mine.info('a'); }`;
    expect(loggersIn({ 'a.ts': text })).toEqual(['a.ts:2 log pine']);
  });

  it('code that logs nothing', () => {
    expect(loggersIn({ 'a.ts': `export const log = Math.log(2);` })).toEqual([]);
  });
});
