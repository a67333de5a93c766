import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../src/documents/render/check.ts';

const check = (pages: Readonly<Record<string, string>>) => () =>
  checkDocuments(Object.entries(pages).map(([path, markdown]) => ({ path, title: path, markdown })));

describe('checkDocuments', () => {
  it('accepts pages whose links, tables, headings and diagrams hold', () => {
    const index =
      '# Index\n\n[b](a/b.md#part-one) [top](#index) [code](../../src/x.ts#L3) [web](https://example.org)\n';
    const page =
      '# B\n\n## Part one\n\n| a | b |\n| --- | --- |\n| 1 | 2 \\| 3 |\n\n```mermaid\nflowchart LR\n  n1["x"]\n```\n';
    expect(check({ 'index.md': index, 'a/b.md': page })).not.toThrow();
  });

  it.each([
    ['a link to no document', '# A\n\n[b](b.md)\n', 'a.md:3 links to b.md, which is no document'],
    ['a link to no heading', '# A\n\n[b](a.md#b)\n', 'a.md:3 links to a.md#b, which has no such heading'],
    ['an anchor that two headings share', '# A\n\n## B\n\n## B\n', 'a.md:1 the heading "B" occurs twice'],
    ['a page without a first-level heading', '## A\n', 'a.md:1 a page has one first-level heading'],
    ['a page with two first-level headings', '# A\n\n# B\n', 'a.md:1 a page has one first-level heading'],
    [
      'a row that is too short',
      '# A\n\n| a | b |\n| --- | --- |\n| 1 |\n',
      'a.md:3 line 5 has 1 cells in a table of 2',
    ],
    ['a row that is too long', '# A\n\n| a |\n| --- |\n| 1 | 2 |\n', 'a.md:3 line 5 has 2 cells in a table of 1'],
    [
      'a row that is too long between links to places',
      '# A\n\n| a |\n| --- |\n| [`src/a.ts:1`](../src/a.ts#L1) | [`src/b.ts:1`](../src/b.ts#L1) |\n',
      'a.md:3 line 5 has 2 cells in a table of 1',
    ],
    [
      'a link from code to no document',
      '# A\n\n[`b`](b.md) and [`c`](b.md#c)\n',
      'links to b.md, which is no document',
    ],
    ['an empty diagram', '# A\n\n```mermaid\nflowchart LR\n```\n', 'a.md:3 a diagram without nodes'],
    ['an empty code block', '# A\n\n```sh\n```\n', 'a.md:3 an empty code block'],
    [
      'a diagram that GitLab does not draw',
      `# A\n\n\`\`\`mermaid\nflowchart LR\n  n1["${'x'.repeat(2000)}"]\n\`\`\`\n`,
      'characters, at most 2000',
    ],
    ['HTML', '# A\n\n<script>\n', 'a.md:3 HTML in the page: <script>'],
  ])('reports %s with document and line', (_name, markdown, message) => {
    expect(check({ 'a.md': markdown })).toThrow(message);
  });

  it.each(['../a.md', '/a.md', 'a\\b.md', 'a//b.md', 'a.txt'])('reports the path %s', (path) => {
    expect(check({ [path]: '# A\n' })).toThrow('is no path of a Markdown file in the output folder');
  });

  it('reports two paths that are one file on some machines', () => {
    expect(check({ 'a.md': '# A\n', 'A.md': '# A\n' })).toThrow('another document has this path');
  });
});
