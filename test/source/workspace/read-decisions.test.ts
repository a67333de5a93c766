import { describe, expect, it } from 'vitest';
import type { DecisionRecord } from '../../../src/model/architecture.ts';
import { readWorkspace } from '../../../src/source/workspace/read-workspace.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const read = (files: Readonly<Record<string, string>>): readonly DecisionRecord[] =>
  readWorkspace(snapshotOf({ 'src/a.ts': '', ...files })).decisions;

describe('recognises', () => {
  it.each([
    ['a line', '# 1. One worker\n\nStatus: accepted, 2025-03-11\n'],
    ['a list', '# One worker\n\n* Status: accepted\n* Date: 2025-03-11\n'],
    ['sections', '# One worker\n\n## Status\n\naccepted (2025-03-11)\n'],
    ['front matter', '---\nstatus: accepted\ndate: 2025-03-11\n---\n\n# One worker\n'],
  ])('title, status and date in %s', (_form, text) => {
    expect(read({ 'docs/adr/0001-one-worker.md': text })).toMatchObject([
      { title: 'One worker', status: 'accepted', date: '2025-03-11' },
    ]);
  });

  it('requests for comments, by the title in front of their sections', () => {
    const text = '---\ntitle: 0001 One worker\ndate: 2025-03-11\n---\n\n# Tables\n';
    expect(read({ 'docs/rfcs/0001-one-worker.mdx': text })).toMatchObject([
      { title: 'One worker', status: null, date: '2025-03-11' },
    ]);
  });

  it('the code that a record names and that exists', () => {
    const text = '# One worker\n\nOnly `src/a.ts` starts it, see [b](../../src/b.ts).\n';
    expect(read({ 'docs/adr/0001-one-worker.md': text })).toMatchObject([{ status: null, governs: ['src/a.ts'] }]);
  });
});

describe('ignores', () => {
  it.each(['docs/adr/0000-template.md', 'docs/adr/README.md', 'docs/0001-one-worker.md', 'vendor/adr/0001-x.md'])(
    '%s',
    (path) => {
      expect(read({ [path]: '# One worker\n' })).toEqual([]);
    },
  );
});
