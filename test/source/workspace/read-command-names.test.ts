import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../../src/source/snapshot/take-snapshot.ts';
import { findWords } from '../../../src/source/snapshot/find-words.ts';
import { readCommandNames } from '../../../src/source/workspace/read-command-names.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

async function namesIn(files: Readonly<Record<string, string>>) {
  return readCommandNames(await takeSnapshot(temporaryRepository(files).root));
}

describe('readCommandNames', () => {
  it('reads scripts, services of all compose files, and targets', async () => {
    const names = await namesIn({
      'package.json': '{ "name": "shop", "scripts": { "dev": "x" } }',
      'compose.yml': 'services:\n  db:\n    image: postgres\n',
      'docker-compose.override.yaml': 'services:\n  cache:\n    ports: ["1:1"]\n',
      Makefile: 'NAME := x\n.PHONY: all\nall test: build\n\techo a: b\nbuild:\n',
    });
    expect(names).toEqual({
      packages: [{ name: 'shop', scripts: ['dev'] }],
      compose: ['cache', 'db'],
      targets: ['.PHONY', 'all', 'build', 'test'],
    });
  });

  it('does not know them all where files are included, or targets made by a pattern', async () => {
    expect(
      await namesIn({ 'compose.yml': 'include: [x.yml]\nservices: {}\n', Makefile: 'run-%:\n\tx\n' }),
    ).toMatchObject({
      compose: null,
      targets: null,
    });
    expect(await namesIn({ 'a.ts': '' })).toMatchObject({ compose: null, targets: null });
  });
});

describe('findWords', () => {
  it('finds names in code and configuration, not in prose', async () => {
    const { root } = temporaryRepository({
      'a.ts': 'process.env.ONE_KEY',
      'run.sh': '$TWO_KEY',
      'README.md': 'OLD_KEY',
    });
    expect([...findWords(await takeSnapshot(root), ['ONE_KEY', 'TWO_KEY', 'OLD_KEY'])].toSorted()).toEqual([
      'ONE_KEY',
      'TWO_KEY',
    ]);
  });
});
