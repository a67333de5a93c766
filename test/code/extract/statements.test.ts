import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../src/code/extract/extract-file.ts';
import type { FileFacts, ScopeId } from '../../../src/model/facts.ts';
import { show } from '../../support/show-value.ts';

/** The regions around a place, outermost first: `loop while > try`. */
function around(facts: FileFacts, id: ScopeId): string {
  const scope = facts.scopes[id];
  if (scope === undefined) return '';
  const names = {
    loop: (): string =>
      scope.kind === 'loop' ? `${scope.loop.label === null ? '' : `${scope.loop.label}: `}${scope.loop.form}` : '',
    branch: (): string => (scope.kind === 'branch' ? `${scope.side} ${show(facts, scope.condition)}` : ''),
    try: (): string => 'try',
    catch: (): string => 'catch',
    finally: (): string => 'finally',
  };
  return [around(facts, scope.parent), names[scope.kind]()].filter((part) => part !== '').join(' > ');
}

const regionOf = (text: string, callee = 'probe'): string => {
  const facts = extractFile('a.ts', text);
  return around(facts, facts.calls.find((each) => show(facts, each.callee) === callee)?.scope ?? -1);
};

describe('regions', () => {
  it.each([
    ['probe();', ''],
    ['{ probe(); }', ''],
    ['if (a) probe(); else f();', 'then a'],
    ['if (a) f(); else if (b) probe();', 'else a > then b'],
    ['if (probe()) f();', ''],
    ['switch (a) { case 1: f(); case 2: { probe(); } }', 'case a'],
    ['switch (a) { default: probe(); }', 'case a'],
    ['try { probe(); } catch {} finally {}', 'try'],
    ['try {} catch (e) { probe(); }', 'catch'],
    ['try {} finally { probe(); }', 'finally'],
    ['try { try { f(); } finally { probe(); } } catch {}', 'try > finally'],
    ['for (let i = 0; i < probe(); i++) {}', 'for'],
    ['for (let i = probe(); ; ) {}', ''],
    ['for (const x of probe()) {}', ''],
    ['for await (const x of xs) probe();', 'for-of'],
    ['for (const x in xs) probe();', 'for-in'],
    ['while (probe()) {}', 'while'],
    ['do {} while (probe());', 'do'],
    ['outer: while (a) { inner: for (;;) { probe(); } }', 'outer: while > inner: for'],
    ['while (a) { xs.forEach(() => { probe(); }); }', ''],
  ])('%s', (text, region) => {
    expect(regionOf(text)).toBe(region);
  });

  it('of a catch clause know their try, their error, and whether a comment explains them', () => {
    const { scopes, bindings } = extractFile(
      'a.ts',
      'try { a(); } catch (error) { /* it may be gone already */ }\ntry {} catch { b(); /* fine */ c(); }\ntry {} catch { // eslint no-empty: it is meant\n}\ntry {} catch { a();\n // The caller asks again.\n b(); }',
    );
    const rows = scopes.flatMap((scope) =>
      scope.kind === 'catch' ? [{ ...scope, name: bindings[scope.binding]?.name }] : [],
    );
    expect(rows).toMatchObject([
      { try: 0, name: 'error', explained: true, line: 1 },
      { try: 2, name: undefined, explained: false, line: 2 },
      { explained: false, line: 3 },
      { explained: true, line: 5 },
    ]);
  });
});

describe('loops', () => {
  it.each([
    [
      'for (let i = 1; i <= 3 && !done; i++) {}',
      { form: 'for', condition: '((i <= 3) && (! done))', initial: '1', over: '?' },
    ],
    ['for (;;) {}', { form: 'for', condition: 'true', initial: '?', over: '?' }],
    ['while (true) {}', { form: 'while', condition: 'true', initial: '?', over: '?' }],
    ['do {} while (n--);', { form: 'do', condition: 'n', initial: '?', over: '?' }],
    ['for (const x of xs) {}', { form: 'for-of', condition: '?', initial: '?', over: 'xs' }],
    ['for (const x in xs) {}', { form: 'for-in', condition: '?', initial: '?', over: 'xs' }],
  ])('%s', (text, expected) => {
    const facts = extractFile('a.ts', text);
    const [scope] = facts.scopes;
    const loop = scope?.kind === 'loop' ? scope.loop : null;
    const { condition = null, initial = null, over = null } = loop ?? {};
    expect({
      form: loop?.form,
      condition: show(facts, condition),
      initial: show(facts, initial),
      over: show(facts, over),
    }).toEqual(expected);
  });
});

describe('exits', () => {
  it('say how a place is left, and from where', () => {
    const text = `function f() {
      outer: for (;;) { try { continue outer; } catch (e) { if (x) throw new Error('a', { cause: e }); break; } finally { return g(); } }
    }
    throw 1;`;
    const facts = extractFile('a.ts', text);
    const shown = facts.exits.map((row) => [
      row.kind,
      show(facts, row.value),
      row.label,
      facts.functions[row.function]?.name,
      around(facts, row.scope),
    ]);
    expect(shown).toEqual([
      ['continue', '?', 'outer', 'f', 'outer: for > try'],
      ['throw', 'new Error("a", {cause: e})', null, 'f', 'outer: for > catch > then x'],
      ['break', '?', null, 'f', 'outer: for > catch'],
      ['return', 'g()', null, 'f', 'outer: for > finally'],
      ['throw', '1', null, 'module', ''],
    ]);
    expect(facts.functions[1]?.returns.map((value) => show(facts, value))).toEqual(['g()']);
  });
});

describe('functions', () => {
  it('know their place, their extent, their directives and whether they are async', () => {
    const text = `'use client';\nconst save = async function () {\n  'use server';\n  return 1;\n};\nclass A { async *run() { function inner() {} } }`;
    const facts = extractFile('a.ts', text);
    expect(facts.directives).toEqual(['use client']);
    expect(
      facts.functions.map(({ name, kind, parent, async, line, endLine, directives }) => [
        name,
        kind,
        parent,
        async,
        line,
        endLine,
        directives,
      ]),
    ).toEqual([
      ['module', 'module', -1, true, 1, 6, ['use client']],
      ['save', 'function', 0, true, 2, 5, ['use server']],
      ['A.run', 'method', 0, true, 6, 6, []],
      ['inner', 'function', 2, false, 6, 6, []],
    ]);
  });
});
