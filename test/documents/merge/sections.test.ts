import { describe, expect, it } from 'vitest';
import { isMark, markSections, marked, readSections } from '../../../src/documents/merge/sections.ts';

const body =
  '# Title\n\nText\n\n## Calls\n\n| A | B |\n| --- | ---: |\n| 1 | *likely* |\n\n## Errors\n\n- one\n- two\n';
const page = `---\na: 1\n---\n\n${markSections(body)}`;

describe('markSections and readSections', () => {
  it('find again what was marked', () => {
    const read = readSections(page);
    expect(read?.sections.map(({ id, edited }) => ({ id, edited }))).toEqual([
      { id: 'top', edited: false },
      { id: 'calls', edited: false },
      { id: 'errors', edited: false },
    ]);
    expect(read?.sections.map(({ content }) => content).join('\n\n')).toBe(body.trim());
  });

  it.each([
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'padded tables',
      (text: string) => text.replace('| A | B |', '| A   | B        |').replace('| --- | ---: |', '| --- | -------: |'),
    ],
    [
      'other marks of lists and emphasis',
      (text: string) => text.replace(/^- /gm, '* ').replace('*likely*', '_likely_'),
    ],
  ])('take %s for no edit', (_name, change) => {
    expect(readSections(change(page))?.sections.some(({ edited }) => edited)).toBe(false);
  });

  it('see an edit of a word, a number or a row', () => {
    for (const change of [page.replace('Text', 'Test'), page.replace('| 1 |', '| 2 |'), page.replace('- two\n', '')])
      expect(readSections(change)?.sections.filter(({ edited }) => edited)).toHaveLength(1);
  });

  it('take a mark inside of a code block for text', () => {
    const noted = page.concat(`\n\`\`\`md\n${marked('x', 'y')}\n\`\`\`\n`);
    expect(readSections(noted)?.sections.at(-1)?.after).toContain('handover:begin x');
  });

  it.each([
    ['no marks', body],
    ['a mark that is lost', page.replace('<!-- handover:end calls -->', '')],
    ['a section that stands twice', page + markSections(body)],
  ])('do not guess at %s', (_name, text) => {
    expect(readSections(text)).toBeNull();
  });
});

it('no other comment is a mark', () => {
  expect(isMark('<!-- handover:end calls -->')).toBe(true);
  expect(isMark('<!-- TODO handover:end calls -->')).toBe(false);
});
