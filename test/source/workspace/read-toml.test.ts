import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readToml } from '../../../src/source/workspace/read-toml.ts';
import { openTree } from '../../../src/source/workspace/tree.ts';
import { snapshotOf } from '../../support/snapshot-of.ts';

const anything = z.record(z.string(), z.unknown());

describe('a TOML file', () => {
  it('gives its values, and the lines of tables, keys and elements', () => {
    const text =
      'name = "shop"\n\n[triggers]\ncrons = [\n  "0 * * * *",\n  "5 * * * *",\n]\n\n[[env.main.queues]]\nqueue = "a"\n[[env.main.queues]]\nqueue = "b"\n';
    const file = readToml(openTree(snapshotOf({ 'wrangler.toml': text })), 'wrangler.toml', anything);
    expect(file?.value).toEqual({
      name: 'shop',
      triggers: { crons: ['0 * * * *', '5 * * * *'] },
      env: { main: { queues: [{ queue: 'a' }, { queue: 'b' }] } },
    });
    const lines = [['name'], ['triggers', 'crons'], ['triggers', 'crons', 1], ['env', 'main', 'queues', 1, 'queue']];
    expect(lines.map((path) => file?.lineOf(path))).toEqual([1, 4, 6, 12]);
    expect(file?.lineOf(['triggers', 'none', 'such'])).toBe(3);
  });

  it('is reported with its line where it does not parse', () => {
    const tree = openTree(snapshotOf({ 'fly.toml': 'app = "shop"\nport = = 1\n' }));
    expect(readToml(tree, 'fly.toml', anything)).toBeNull();
    expect(tree.diagnostics).toMatchObject([{ code: 'toml-unreadable', file: 'fly.toml', line: 2 }]);
  });
});
