import { appendFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractorVersion, modelVersion } from '../../../../src/code/extract/cache/code-version.ts';
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

describe('the version of facts', () => {
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
});

describe('the version of models', () => {
  const files = {
    'handover.js': '',
    'code/link/link.js': '',
    'knowledge/catalogue.json': '',
    'knowledge/rules/no-owner.js': '',
    'lib/order.js': '',
    'model/place.js': '',
  };
  const others = {
    'cli.js': '',
    'code/link/link.d.ts': '',
    'documents/render/render.js': '',
    'knowledge/catalogue/stripe.js': '',
  };

  it('changes with every file that decides what models look like, and with no other', () => {
    const { root, write } = temporaryRepository({ ...files, ...others });
    const version = (): string => modelVersion(pathToFileURL(`${root}/`));
    const versionAfter = (file: string): string => {
      write({ [file]: 'changed' });
      return version();
    };
    const before = version();
    expect(new Set([before, ...Object.keys(others).map(versionAfter)])).toEqual(new Set([before]));
    expect(new Set([before, ...Object.keys(files).map(versionAfter)]).size).toBe(1 + Object.keys(files).length);
  });
});
