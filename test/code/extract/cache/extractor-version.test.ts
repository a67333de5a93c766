import { appendFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { extractorVersion } from '../../../../src/code/extract/cache/extractor-version.ts';
import { temporaryRepository } from '../../../support/temporary-repository.ts';

const source = new URL('../../../../src/', import.meta.url);
const model = ['facts', 'values', 'control-flow'].map((name) => `model/${name}.ts`);

function copyOfSources(): string {
  const { root } = temporaryRepository({});
  for (const part of ['code/extract', 'model']) {
    mkdirSync(join(root, part), { recursive: true });
    cpSync(new URL(part, source), join(root, part), { recursive: true });
  }
  return root;
}

const versionOf = (root: string): string => extractorVersion(pathToFileURL(`${root}/`));

it('is that of the code that runs', () => {
  expect(versionOf(copyOfSources())).toBe(extractorVersion());
});

it('changes with every file that decides what facts look like', () => {
  const root = copyOfSources();
  const extract = readdirSync(join(root, 'code/extract'), { recursive: true, encoding: 'utf8' });
  const files = [...extract.filter((name) => name.endsWith('.ts')).map((name) => `code/extract/${name}`), ...model];
  const versions = files.map((file) => {
    appendFileSync(join(root, file), ' ');
    return versionOf(root);
  });
  expect(new Set([extractorVersion(), ...versions]).size).toBe(files.length + 1);
});

it('stays when other files change', () => {
  const root = copyOfSources();
  appendFileSync(join(root, 'model/finding.ts'), ' ');
  expect(versionOf(root)).toBe(extractorVersion());
});
