import { describe, expect, it } from 'vitest';
import { indexCatalogue } from '../../../src/knowledge/catalogue-index.ts';
import errorHandlers from '../../../src/knowledge/detectors/error-handlers.ts';
import { gatherKnowledge } from '../../../src/knowledge/knowledge.ts';
import type { Library } from '../../../src/model/library.ts';
import { programOf } from '../../support/program-of.ts';

const libraries: readonly Library[] = [
  { id: 'logger', packages: ['logger'], purpose: 'Logs.', logCalls: [{ path: 'default.{info,error}' }] },
  {
    id: 'watcher',
    packages: ['watcher'],
    purpose: 'Takes errors.',
    observability: [{ path: 'inform', kind: 'error-reporting', what: 'Watcher' }],
  },
];

function handlersIn(files: Readonly<Record<string, string>>) {
  return errorHandlers.detect(gatherKnowledge(programOf(files), indexCatalogue(libraries))).errorHandlers;
}

/** Dispositions of the only handler of some statements, in an async function with `work` at hand. */
function dispositionsOf(statements: string, before = ''): readonly string[] {
  const text = `${before}\ndeclare function work(): Promise<number>;\nexport async function run(input: any, res: any, next: any, onError: any): Promise<any> {\n${statements}\n}`;
  const rows = handlersIn({ 'src/a.ts': text });
  expect(rows).toHaveLength(1);
  return rows[0]?.dispositions ?? [];
}

/** Is the callback of a promise that is dropped said to be explained? */
function isExplained(callback: string): boolean {
  const text = `export const run = (load: () => Promise<void>) => load().catch(${callback});`;
  return handlersIn({ 'src/a.ts': text }).some((row) => 'explained' in row);
}

/** Is a catch clause with these statements said to lose the cause? */
function losesCause(statements: string): boolean {
  const text = `export async function run(work: any): Promise<any> { try { await work(); } catch (error: any) { ${statements} } }`;
  return handlersIn({ 'src/a.ts': text }).some((row) => 'losesCause' in row);
}

describe('recognises', () => {
  it('every catch clause and promise handler, with its line and function', () => {
    const rows = handlersIn({
      'src/a.ts': `export async function run(load: () => Promise<void>) {
  try {
    await load();
  } catch {}
  load().catch(() => {});
  load().then(() => {}, () => {});
}`,
    });
    expect(rows).toEqual([
      { form: 'catch', file: 'src/a.ts', line: 4, symbol: 'run', dispositions: ['swallow'] },
      { form: '.catch', file: 'src/a.ts', line: 5, symbol: 'run', dispositions: ['swallow'] },
      { form: '.catch', file: 'src/a.ts', line: 6, symbol: 'run', dispositions: ['swallow'] },
    ]);
  });

  it.each([
    ['throw', 'try { await work(); } catch (error) { throw new Error("x", { cause: error }); }'],
    ['throw of some', 'try { await work(); } catch (error: any) { if (error.code !== 1) throw error; }'],
    ['rejection', 'return work().catch((error) => Promise.reject(error));'],
    ['reject of a promise', 'return new Promise((done, reject) => { work().then(done).catch(reject); });'],
    ['callback that takes the error first', 'try { await work(); } catch (error) { next(error); }'],
    [
      'error that is thrown later',
      'let failure; try { await work(); } catch (error) { failure = error; } if (failure) throw failure;',
    ],
  ])('rethrow: %s', (_, statements) => expect(dispositionsOf(statements)).toEqual(['rethrow']));

  it('rethrow through an own helper', () => {
    expect(
      dispositionsOf(
        'try { await work(); } catch (error) { fail(error); }',
        'function fail(error: unknown): never { throw new Error(String(error)); }',
      ),
    ).toEqual(['rethrow']);
  });

  it('no rethrow where the promise that rejects is dropped', () => {
    const rejecting = 'Promise.resolve().then(() => Promise.reject(new Error("lost")))';
    const statements = 'return work().catch(() => login());';
    expect(dispositionsOf(statements, `function login(): any { return ${rejecting}; }`)).toContain('rethrow');
    expect(dispositionsOf(statements, `function login(): any { ${rejecting}; }`)).not.toContain('rethrow');
    expect(dispositionsOf(statements, `function login(): any { ${rejecting}.finally(() => {}); }`)).not.toContain(
      'rethrow',
    );
    expect(dispositionsOf(`return work().catch(() => { ${rejecting}; });`)).not.toContain('rethrow');
    expect(
      dispositionsOf(
        statements,
        'function login(): any { return new Promise((done, reject) => { setTimeout(async () => reject(new Error("late")), 1); }); }',
      ),
    ).toContain('rethrow');
  });

  it.each([
    'throw new Error(`Load failed: ${error.message}`);',
    'throw new Error(`Load failed: ${error}`);',
    'throw new Error("Load failed: " + String(error));',
    'const message = error instanceof Error ? error.message : String(error); throw new Failure("x", { message });',
  ])('a new error that gets the message alone: %s', (statements) => expect(losesCause(statements)).toBe(true));

  it('a comment in a callback that says why', () => {
    expect(isExplained('() => { /* it may be gone already */ }')).toBe(true);
    expect(isExplained('() => {\n  // The next run asks again.\n  return null;\n}')).toBe(true);
    expect(isExplained('() => /* it may be gone already */ null')).toBe(true);
    expect(isExplained('() => { /* ignored */ }')).toBe(false);
    expect(isExplained('() => { // eslint no-empty: it is meant\n }')).toBe(false);
  });

  it.each([
    ['console', '', 'console.error("failed", error)'],
    ['library', 'import log from "logger";', 'log.error(error)'],
    ['error tracker', 'import { inform } from "watcher";', 'inform(error)'],
    ['own function', 'const note = (error: unknown) => { console.warn(error); };', 'note(error)'],
    [
      'own class',
      'class Journal { error(text: unknown) { this.write(text); } write(text: unknown) { console.log(text); } }\nconst journal = new Journal();',
      'journal.error(error)',
    ],
    ['logger that is handed in', '', 'input.logger.error(error)'],
  ])('report: %s', (_, before, call) =>
    expect(dispositionsOf(`try { await work(); } catch (error) { ${call}; }`, before)).toEqual(['report']),
  );

  it.each([
    ['error object', 'try { return await work(); } catch (error) { return { ok: false, error }; }'],
    ['response', 'try { await work(); } catch (error) { res.status(500).json({ message: "failed" }); }'],
    ['web response', 'try { return await work(); } catch { return Response.json({}, { status: 500 }); }'],
    ['exit', 'try { await work(); } catch { process.exit(1); }'],
    ['listener', 'work().catch((error) => { onError?.(error); });'],
    ['answer of a predicate', 'try { await work(); return true; } catch { return false; }'],
  ])('respond: %s', (_, statements) => expect(dispositionsOf(statements)).toEqual(['respond']));

  it('respond: a toast, an error state', () => {
    expect(
      dispositionsOf(
        'try { await work(); } catch (error) { toast.error("failed"); setError(error); }',
        'import { toast } from "toasts";\ndeclare const setError: (error: unknown) => void;',
      ),
    ).toEqual(['respond']);
  });

  it.each([
    ['another way', 'try { return await work(); } catch { return await other(); }', ['fallback']],
    ['silent default', 'try { return await work(); } catch { return []; }', ['fallback', 'swallow']],
    [
      'default behind the clause',
      'try { return await work(); } catch (error) { console.warn(error); } return 0;',
      ['report', 'fallback'],
    ],
    [
      'default that stays',
      'let limit = 10; try { limit = await work(); } catch {} return limit;',
      ['fallback', 'swallow'],
    ],
    ['default of a promise', 'return work().catch(() => null);', ['fallback', 'swallow']],
    [
      'some errors only',
      'try { return await work(); } catch (error: any) { if (error.code === 404) return null; throw error; }',
      ['rethrow', 'fallback'],
    ],
  ])('fallback: %s', (_, statements, expected) =>
    expect(dispositionsOf(statements, 'declare function other(): Promise<number>;')).toEqual(expected),
  );

  it('retry: a loop around it, and a function that calls itself', () => {
    expect(
      dispositionsOf(
        'for (let i = 0; i < 3; i++) { try { return await work(); } catch (error) { console.warn(error); } }',
      ),
    ).toEqual(['report', 'retry']);
    expect(
      dispositionsOf(
        'return again(2);',
        'async function again(left: number): Promise<number> { try { return await work(); } catch (error) { if (left === 0) throw error; return again(left - 1); } }',
      ),
    ).toEqual(['rethrow', 'retry']);
  });

  it('swallow: nothing, or a comment', () => {
    expect(dispositionsOf('try { await work(); } catch { /* does not matter */ }')).toEqual(['swallow']);
  });
});

describe('ignores', () => {
  it.each([
    ['cause', 'throw new Error(error.message, { cause: error });'],
    ['error itself', 'throw new Failure("failed", error);'],
    ['error of a helper', 'throw new Failure(toText(error));'],
    ['error that is thrown again', 'throw error;'],
    ['log line', 'console.error(error); throw new Error(error.message);'],
    ['call that gets it', 'note(error); throw new Error(error.message);'],
    ['new error that says nothing of it', 'throw new Error("failed");'],
    ['answer to whoever asked', 'throw new BadRequestException(error.message);'],
    ['some failures only', 'if (error.code === 7) throw new Error(error.message); throw error;'],
    ['stack in the text', 'throw new Error(`${error.message}\\n${error.stack}`);'],
    ['stack', 'throw new Failure(error.message, error.stack);'],
  ])('causes that go on, or that nobody needs: %s', (_, statements) => expect(losesCause(statements)).toBe(false));

  it('finally blocks, defaults of schemas, and methods of that name', () => {
    expect(
      handlersIn({
        'src/a.ts': `import { z } from 'zod';
      export const schema = z.string().catch('none');
      export const fish = (net: { catch: (kind: string) => void }) => net.catch('trout');
      export async function run(work: () => Promise<void>) { try { await work(); } finally { console.log('done'); } }`,
      }),
    ).toEqual([]);
  });

  it('what a nested clause catches again', () => {
    const rows = handlersIn({
      'src/a.ts': `export async function run(work: () => Promise<void>) {
      try { await work(); } catch { try { throw new Error('x'); } catch (inner) { console.error(inner); } }
    }`,
    });
    expect(rows.map((row) => row.dispositions)).toEqual([['report'], ['report']]);
  });
});
