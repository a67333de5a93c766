import { describe, expect, it } from 'vitest';
import { modelOf } from '../../support/model-of.ts';

const base = { 'package.json': '{ "name": "shop" }', 'src/queue/add.ts': 'export {};' };

describe('recognises', () => {
  it('records in the form of adr-tools and of MADR, with the code that they name', async () => {
    const { decisions } = await modelOf({
      ...base,
      'doc/adr/0001-use-queues.md':
        '# 1. Use queues\n\nDate: 2024-05-01\n\n## Status\n\nAccepted\n\n## Decision\n\nSee `src/queue` and `gone/there`.\n',
      'docs/decisions/0002-drop-v1.md': '---\nstatus: proposed\ndate: 2024-06-02\n---\n\n# Drop v1 of `shop`\n',
    });
    expect(decisions).toEqual([
      {
        title: 'Use queues',
        status: 'Accepted',
        date: '2024-05-01',
        governs: ['src/queue'],
        file: 'doc/adr/0001-use-queues.md',
        line: 1,
      },
      {
        title: 'Drop v1 of `shop`',
        status: 'proposed',
        date: '2024-06-02',
        governs: ['shop'],
        file: 'docs/decisions/0002-drop-v1.md',
        line: 6,
      },
    ]);
  });
});

describe('ignores', () => {
  it('templates, indexes, and documents elsewhere', async () => {
    const { decisions } = await modelOf({
      ...base,
      'doc/adr/0000-template.md': '# Title',
      'doc/adr/README.md': '# Decisions',
      'docs/0001-start.md': '# Start',
    });
    expect(decisions).toEqual([]);
  });
});
