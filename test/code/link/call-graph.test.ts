import { describe, expect, it } from 'vitest';
import { callGraph, pathTo } from '../../../src/code/link/call-graph.ts';
import { functionKey } from '../../../src/code/link/linker.ts';
import type { Program } from '../../../src/code/link/program.ts';
import { programOf } from '../../support/program-of.ts';

/** Names of what runs when `name` runs, each with how sure that is. */
function reachedFrom(program: Program, name: string): Record<string, string> {
  const reached = callGraph(program).reachableFrom([functionNamed(program, name)]);
  const names = [...reached.values()].map(({ at, certainty }) => [
    program.files.get(at.file)?.functions[at.function]?.name ?? '',
    certainty,
  ]);
  return Object.fromEntries(names.filter(([each]) => each !== name && each !== '(anonymous)'));
}

function functionNamed(program: Program, name: string) {
  for (const [file, facts] of program.files) {
    const index = facts.functions.findIndex((row) => row.name === name);
    if (index >= 0) return { file, function: index };
  }
  throw new Error(`No function ${name}`);
}

describe('follows', () => {
  it('calls across files, constructors and inherited methods', () => {
    const program = programOf({
      'base.ts': 'export class Base { constructor() { open(); } run() { this.step(); } step() {} }\nfunction open() {}',
      'main.ts':
        "import { Base } from './base';\nclass Job extends Base {}\nexport function start() { new Base(); new Job().run(); }",
    });
    expect(reachedFrom(program, 'start')).toEqual({
      'Base.constructor': 'certain',
      open: 'certain',
      'Base.run': 'certain',
      'Base.step': 'certain',
    });
  });

  it('callbacks: certain where the platform iterates, likely where a library may call them', () => {
    const program = programOf({
      'a.ts': `import { later } from 'some-library';
        function save() {} function log() {}
        export async function all(ids: string[]) { await Promise.all(ids.map((id) => save())); later(log); }`,
    });
    expect(reachedFrom(program, 'all')).toEqual({ save: 'certain', log: 'likely' });
  });

  it('what an own wrapper was handed, where the function that it gave is called', () => {
    const program = programOf({
      'cache.ts': `export class Cache {
          memoize(run: (id: string) => Promise<string>, [type]: string[]) {
            const memoized = async function (this: unknown, ...args: [string]) {
              const promise = (async () => { return await run.apply(this, args); })();
              return promise;
            };
            return memoized;
          }
        }`,
      'a.ts': `import { Cache } from './cache';
        export const createQueries = (cache: Cache) => {
          const find = cache.memoize(async function query() { open(); }, ['a']);
          const other = cache.memoize(async () => send(), ['b']);
          return { find, other };
        };
        function open() {} function send() {}`,
      'b.ts': `import { Cache } from './cache';
        import { createQueries } from './a';
        const queries = createQueries(new Cache());
        export async function answer() { return queries.find(); }`,
    });
    expect(reachedFrom(program, 'answer')).toEqual({ memoized: 'certain', query: 'certain', open: 'certain' });
  });

  it('an interface to the classes that implement it, as likely', () => {
    const program = programOf({
      'port.ts': 'export interface Mailer { send(to: string): void }',
      'smtp.ts':
        "import type { Mailer } from './port';\nexport class SmtpMailer implements Mailer { send(to: string) { connect(); } }\nfunction connect() {}",
      'use.ts': "import type { Mailer } from './port';\nexport function notify(mailer: Mailer) { mailer.send('x'); }",
    });
    expect(reachedFrom(program, 'notify')).toEqual({ 'SmtpMailer.send': 'likely', connect: 'likely' });
  });

  it('an abstract method to those of subclasses, as likely', () => {
    const program = programOf({
      'base.ts': `export abstract class Clock {
        protected abstract add(name: string): void;
        protected close() { end(); }
        start() { this.add('x'); this.close(); }
      }
      function end() {}`,
      'own.ts': `import { Clock } from './base';
      export class OwnClock extends Clock { protected add(name: string) { keep(); } protected close() {} }
      function keep() {}`,
    });
    const reached = reachedFrom(program, 'Clock.start');
    expect(reached).toMatchObject({ 'OwnClock.add': 'likely', keep: 'likely', end: 'certain' });
    expect(reached).not.toHaveProperty('OwnClock.close');
  });

  it('the surest way where there are several, with its edges in order', () => {
    const program = programOf({
      'a.ts': `import { later } from 'some-library';
        function end() {} function middle() { end(); }
        export function start() { later(end); middle(); }`,
    });
    const reached = callGraph(program)
      .reachableFrom([functionNamed(program, 'start')])
      .get(functionKey(functionNamed(program, 'end')));
    expect(reached?.certainty).toBe('certain');
    expect(reached === undefined ? [] : pathTo(reached).map(({ site }) => site.call.line)).toEqual([3, 2]);
  });
});

describe('ignores', () => {
  it('what is only mentioned, and goes round circles once', () => {
    const program = programOf({
      'a.ts':
        'export function ping(): void { pong(); }\nexport function pong(): void { ping(); }\nexport const unused = () => alone();\nfunction alone() {}',
    });
    expect(reachedFrom(program, 'ping')).toEqual({ pong: 'certain' });
  });
});
