import { describe, expect, it } from 'vitest';
import { templateEnvironment } from '../../../src/documents/render/environment.ts';
import { readLabels } from '../../../src/documents/render/labels.ts';

const compile = templateEnvironment(
  new Map([['hello', 'Hello {{text name}}{{#if end}}.{{/if~}}\n']]),
  readLabels('severity: { high: High }'),
);
const fill = (source: string, rows: object): string => compile(source)(rows, { document: 'a/b.md', output: 'docs' });

describe('templateEnvironment', () => {
  it.each([
    ['{{text x}}', { x: 'a|b' }, 'a\\|b'],
    ['{{code x}}', { x: 'a`b' }, '``a`b``'],
    ['{{code x}}', { x: '/api/${…}/:id' }, '`/api/…/:id`'],
    ['{{code x}}', { x: '${…}' }, '*decided at run time*'],
    ['{{text x}}', { x: 'GET /${…}' }, 'GET /…'],
    ['{{codes x}}', { x: ['a', 'b'] }, '`a`, `b`'],
    ['{{prose x}}', { x: 'Wait for *it* with `await`.' }, 'Wait for \\*it\\* with `await`.'],
    ['{{texts x}}', { x: ['a, b', 'c'] }, 'a, b; c'],
    ['{{count x}}', { x: 1_234_567 }, '1,234,567'],
    ['{{counted x "file" "files"}}', { x: 1 }, '1 file'],
    ['{{counted x "file" "files"}}', { x: 0 }, '0 files'],
    ['{{percent x y}}', { x: 2, y: 3 }, '67 %'],
    ['{{percent x y}}', { x: 0, y: 0 }, '0 %'],
    ['{{percent x y}}', { x: 5, y: 900 }, 'under 1 %'],
    ['{{percent x y}}', { x: 899, y: 900 }, 'over 99 %'],
    ['{{duration x}}', { x: 500 }, '500 ms'],
    ['{{duration x}}', { x: 80_000 }, '80 s'],
    ['{{duration x}}', { x: 1_801_500 }, '30 min'],
    ['{{word "severity" x}}', { x: 'high' }, 'High'],
    ['{{link "c.md" "C"}}', {}, '[C](../c.md)'],
    ['{{at x}}', { x: { file: 'src/x.ts', line: 3, symbol: null } }, '[`src/x.ts:3`](../../src/x.ts#L3)'],
    ['| {{> hello}} |', { name: 'x', end: true }, '| Hello x. |'],
    ['{{x}}', { x: '<b>' }, '<b>'],
  ])('%s of %j', (source, rows, expected) => {
    expect(fill(source, rows)).toBe(expected);
  });

  it.each(['{{missing}}', '{{text missing}}', '{{code missing}}', '{{count missing}}', '{{word "severity" missing}}'])(
    'refuses %s',
    (source) => {
      expect(() => fill(source, {})).toThrow(/missing|needs a (?:text|number)/);
    },
  );

  it('refuses a value that has no wording', () => {
    expect(() => fill('{{word "severity" x}}', { x: 'constructor' })).toThrow(
      'labels.yaml has no wording for "constructor" in "severity"',
    );
  });
});
