import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import logCalls from '../../../src/knowledge/detectors/log-calls.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  { id: 'global', packages: ['global'], purpose: 'x', logCalls: [{ path: 'console.{log,warn,error}' }] },
  {
    id: 'pine',
    packages: ['pine'],
    purpose: 'x',
    loggers: [{ path: 'default()', structured: true }],
    logCalls: [{ path: 'default().{info,error}' }],
  },
];

/** `line via` of each log call. */
function callsIn(text: string): readonly string[] {
  const { logCalls: rows } = logCalls.detect(
    gatherKnowledge(programOf({ 'src/a.ts': text }), indexCatalogue(libraries)),
  );
  return rows.map((row) => `${row.line} ${row.via}`);
}

describe('recognises', () => {
  it('calls of a library and of the console', () => {
    expect(callsIn(`import pine from 'pine';\nconst log = pine();\nlog.info('a');\nconsole.warn('b');`)).toEqual([
      '3 pine',
      '4 console',
    ]);
  });

  it('calls of own functions, instead of what is inside them', () => {
    const text = `const warn = (text: string) => console.warn('[app] ' + text);
export function run() {
  warn('a');
  warn('b');
}`;
    expect(callsIn(text)).toEqual(['3 console', '4 console']);
  });

  it('calls of own classes, through several layers', () => {
    const text = `class ConsoleLog {
  info(...parts: unknown[]) { this.plain('info', ...parts); }
  plain(...parts: unknown[]) { console.log(...parts); }
}
const log = new ConsoleLog();
export function run() { log.info('a'); }`;
    expect(callsIn(text)).toEqual(['6 console']);
  });

  it('calls of an adapter whose methods decide what they write, and hold back lines', () => {
    const text = `import pine from 'pine';
function adapt(inner: ReturnType<typeof pine>, prefix?: string) {
  const format = (text: string) => prefix ? '[' + prefix + '] ' + text : text;
  return {
    info: (text: string, data?: object) => {
      try { if (data) { inner.info(data, format(text)); } else { inner.info(format(text)); } } catch {}
    },
    error: (text: string) => { if (!process.env.QUIET) inner.error(text); },
  };
}
export const log = adapt(pine());
export const make = (part: string) => adapt(pine(), part);
const orders = make('orders');
export function run() { log.info('a', { b: 1 }); orders.error('c'); }`;
    expect(callsIn(text)).toEqual(['14 pine', '14 pine']);
  });

  it('a function named after logging that counts as well', () => {
    const text = `import { count } from 'counters';
export function logFailure(error: Error) { console.error(error); count('failures'); }
export function run() { logFailure(new Error('a')); }`;
    expect(callsIn(text)).toEqual(['3 console']);
  });

  it('the inside of a wrapper that nobody is seen to call', () => {
    expect(callsIn(`export const warn = (text: string) => console.warn(text);`)).toEqual(['1 console']);
  });

  it('calls of a logger that an own interface describes', () => {
    const text = `interface Log { info(text: string): void; warn(text: string): void; error(text: string): void }
export function run(log: Log) { log.warn('a'); }`;
    expect(callsIn(text)).toEqual(['2 Log']);
  });
});

describe('ignores', () => {
  it('functions that log beside their work', () => {
    const text = `declare function save(order: string): Promise<void>;
export async function create(order: string) { console.log(order); await save(order); }
export async function run() { await create('a'); }`;
    expect(callsIn(text)).toEqual(['2 console']);
  });

  it('checks that only warn where something is wrong', () => {
    const text = `export function check(name: string) { if (name === '') console.warn(name); }
export function run() { check('a'); }`;
    expect(callsIn(text)).toEqual(['1 console']);
  });

  it('functions that give something back', () => {
    const text = `const titles: Record<string, string> = {};
export function title(name: string) { console.log(name); return titles[name]; }
export function run() { return title('a'); }`;
    expect(callsIn(text)).toEqual(['2 console']);
  });

  it('logs that are records of the application', () => {
    const text = `declare function save(text: string): Promise<void>;
export async function createAuditLog(text: string) { console.log(text); await save(text); }
export async function run() { await createAuditLog('a'); }`;
    expect(callsIn(text)).toEqual(['2 console']);
  });

  it('own interfaces that are no loggers', () => {
    expect(
      callsIn(`interface Toast { error(text: string): void }\nexport function run(toast: Toast) { toast.error('a'); }`),
    ).toEqual([]);
  });
});
