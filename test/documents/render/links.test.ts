import fc from 'fast-check';
import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { posix } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { evidenceLink, hrefOfDocument } from '../../../src/documents/render/links.ts';
import { visible } from '../../../src/documents/escape.ts';

const position = { document: 'services/api/runbook.md', output: 'docs/handover' };

function linksOf(markdown: string): readonly Link[] {
  const links: Link[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(markdown), 'link', (link) => void links.push(link));
  return links;
}

describe('evidenceLink', () => {
  it('names file and symbol, and leads to the line', () => {
    expect(evidenceLink({ file: 'src/a.ts', line: 12, symbol: 'run' }, position)).toBe(
      '[`src/a.ts › run`](../../../../src/a.ts#L12)',
    );
  });
  it('names the line where there is no symbol, and no line for a whole file', () => {
    expect(evidenceLink({ file: 'src/a.ts', line: 12 }, position)).toContain('[`src/a.ts:12`]');
    expect(evidenceLink({ file: 'CODEOWNERS', line: 0, symbol: null }, position)).toBe(
      '[`CODEOWNERS`](../../../../CODEOWNERS)',
    );
  });
  it('shortens the text of a long path, never its target', () => {
    const file = 'packages/core/src/libraries/sign-in-experience/index.ts';
    expect(evidenceLink({ file, line: 1 }, position)).toBe(
      `[\`…/sign-in-experience/index.ts:1\`](../../../../${file}#L1)`,
    );
    expect(evidenceLink({ file, line: 1 }, { ...position, output: null })).toBe(`\`${file}:1\``);
  });
  it('is one link to the file, whatever the names are', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((part) => !/[/\p{Cc}]/u.test(part) && !/^\.\.?$/.test(part) && part.trim() === part);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), fc.string(), (parts, symbol) => {
        const file = parts.join('/');
        const [link, ...others] = linksOf(
          `| h |\n| --- |\n| ${evidenceLink({ file, line: 7, symbol: visible(symbol) }, position)} |`,
        );
        expect(others).toEqual([]);
        const [path = ''] = (link?.url ?? '').split('#');
        expect(posix.join('docs/handover/services/api', decodeURIComponent(path))).toBe(posix.normalize(file));
        expect(toString(link)).toContain(visible(symbol));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hrefOfDocument', () => {
  it('leads from one document to another', () => {
    expect(hrefOfDocument('index.md', 'services/api/runbook.md')).toBe('../../index.md');
    expect(hrefOfDocument('services/worker/runbook.md', 'services/api/runbook.md')).toBe('../worker/runbook.md');
    expect(hrefOfDocument('method.md#limits', 'index.md')).toBe('method.md#limits');
    expect(hrefOfDocument('index.md#limits', 'index.md')).toBe('#limits');
    expect(hrefOfDocument('services/api/runbook.md', 'services/api/runbook.md')).toBe('runbook.md');
  });
});
