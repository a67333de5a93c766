import { describe, expect, it } from 'vitest';
import { writtenPath } from '../../src/knowledge/written-path.ts';
import { programOf } from '../support/program-of.ts';

/** The path that the only argument of `use()` names. */
function pathOf(argument: string): string | null {
  const file = 'apps/shop/src/main.ts';
  const program = programOf({
    'apps/shop/package.json': '{ "name": "shop" }',
    [file]: `import path, { join } from 'node:path';\nimport { fileURLToPath } from 'node:url';\nuse(${argument});`,
  });
  const value = program.calls.find(({ call }) => call.line === 3 && call.function === 0 && isUse(call.callee))?.call
    .arguments[0];
  function isUse(callee: number): boolean {
    const row = program.files.get(file)?.values[callee];
    return row?.kind === 'global' && row.name === 'use';
  }
  return value === undefined ? null : writtenPath(program, { file, value });
}

describe('writtenPath', () => {
  it.each([
    ["'src/tasks'", 'apps/shop/src/tasks'],
    ["'../mail'", 'apps/mail'],
    ["path.join(__dirname, 'tasks')", 'apps/shop/src/tasks'],
    ["join(__dirname, '..', 'tasks', 'mail.ts')", 'apps/shop/tasks/mail.ts'],
    ['`${__dirname}/tasks`', 'apps/shop/src/tasks'],
    ["path.resolve(import.meta.dirname, './tasks')", 'apps/shop/src/tasks'],
    ["fileURLToPath(new URL('./tasks', import.meta.url))", 'apps/shop/src/tasks'],
    ["path.join(path.dirname(fileURLToPath(import.meta.url)), 'tasks')", 'apps/shop/src/tasks'],
    ["path.join(path.dirname(__dirname), 'tasks')", 'apps/shop/tasks'],
  ])('%s', (argument, expected) => {
    expect(pathOf(argument)).toBe(expected);
  });

  it('says nothing of what is only known when it runs, or lies outside', () => {
    expect(pathOf("path.join(process.env.TASKS, 'x')")).toBeNull();
    expect(pathOf("'../../../x'")).toBeNull();
  });
});
