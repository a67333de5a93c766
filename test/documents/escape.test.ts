import fc from 'fast-check';
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { escapeText, inlineCode, mermaidLabel, shorten, visible } from '../../src/documents/escape.ts';

/** Pieces that mean something in Markdown, HTML, Mermaid or a template language, mixed with anything else. */
const nasty = fc.constantFrom(
  '|',
  '`',
  '``',
  '\\',
  '*',
  '**',
  '_',
  '__',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '](x)',
  '![',
  '<',
  '>',
  '<script>',
  '</td>',
  '<!--',
  '-->',
  '&',
  '&amp;',
  '&#124;',
  '{{',
  '}}',
  '{%',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '10) ',
  '---',
  '===',
  ': ',
  '> ',
  '```',
  '~~~mermaid',
  'http://a.b/c*d_e',
  'https://x.y',
  'www.a.b/c*',
  'a@b.c',
  '@org/team',
  '[^1]',
  '[x]: y',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  '    ',
  '$',
  '$$',
  '"',
  "'",
  '%%',
  '%%{init}%%',
  ';',
  'end',
  'style:x#y;',
  '\u202e',
  '\u0000',
  '\ud800',
  'é',
  '漢',
  '😀',
  '',
  ' ',
  '!',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(nasty, fc.string({ maxLength: 6 })), { maxLength: 8 }).map((parts) => parts.join('')),
);
const runs = { numRuns: 1000 };

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const typesOf = (root: Root): Set<string> => {
  const types = new Set<string>();
  visit(root, (node) => void types.add(node.type));
  return types;
};
const harmless = ['root', 'paragraph', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode', 'link'];

/** Puts the text where templates put it: alone, after and before other text, and in a cell. */
const places: readonly {
  readonly name: string;
  readonly around: (markdown: string) => string;
  readonly expected: (shown: string) => string;
}[] = [
  { name: 'at the start of a paragraph', around: (markdown) => markdown, expected: (shown) => shown },
  { name: 'between other words', around: (markdown) => `a ${markdown} b`, expected: (shown) => `a ${shown} b` },
  {
    name: 'in a table cell',
    around: (markdown) => `| h | i |\n| --- | --- |\n| ${markdown} | z |`,
    expected: (shown) => `hi${shown}z`,
  },
];

describe.each(places)('repository text $name', { timeout: 120_000 }, ({ around, expected }) => {
  it.each([
    ['text', escapeText],
    ['code', inlineCode],
  ])('comes out whole and harmless as %s', (_name, escape) => {
    fc.assert(
      fc.property(
        text.filter((value) => visible(value) !== ''),
        (value) => {
          const root = parse(around(escape(value)));
          expect(toString(root)).toBe(expected(visible(value)));
          expect([...typesOf(root)].filter((type) => !harmless.includes(type))).toEqual([]);
        },
      ),
      runs,
    );
  });
});

describe('escapeText', () => {
  it('leaves ordinary words as they are', () => {
    expect(escapeText('Takes orders, calls STRIPE_SECRET_KEY holders (and more).')).toBe(
      'Takes orders, calls STRIPE_SECRET_KEY holders (and more).',
    );
  });
  it('disarms template braces for site generators', () => {
    expect(escapeText('{{ config }} {% raw %}')).toBe('\\{{ config }} \\{% raw %}');
  });
  it('shows what would turn the text around', () => {
    expect(escapeText('admin\u202enimda')).toBe('admin\ufffdnimda');
  });
});

describe('mermaidLabel', () => {
  it('holds only characters that mean nothing to Mermaid', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(mermaidLabel(value, 1000)).toMatch(/^(?:[\p{L}\p{M}\p{N} ._,/…@()-]|#\d+;)*$/u);
      }),
      runs,
    );
  });
  it('can be read back', () => {
    fc.assert(
      fc.property(text, (value) => {
        const back = mermaidLabel(value, 1000).replace(/#(\d+);/g, (_match, code: string) =>
          String.fromCodePoint(Number(code)),
        );
        expect(back).toBe(visible(value));
      }),
      runs,
    );
  });
  it('cuts a long label and shows the cut', () => {
    expect(mermaidLabel('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
    expect(mermaidLabel('Exchange Rates (EXCHANGE_RATES_URL)', 20)).toBe('Exchange Rates');
    expect(mermaidLabel('Carrier (CARRIER_URL)', 30)).toBe('Carrier (CARRIER_URL)');
    expect(mermaidLabel('app/usecases/execute-bridge-job', 24)).toBe('…/execute-bridge-job');
    expect(mermaidLabel('DatabaseConnection.query and 2 more', 24)).toBe('…query and 2 more');
    expect(mermaidLabel('Organization Enrichment Index', 26)).toBe('Organization Enrichment …');
    expect(shorten('short', 10)).toBe('short');
  });
});
