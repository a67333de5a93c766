import { existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withHead } from '../../../src/documents/front-matter.ts';
import { markSections } from '../../../src/documents/merge/sections.ts';
import folder, { publishToFolder } from '../../../src/documents/publishers/folder.ts';
import type { Document } from '../../../src/model/document.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const page = (path: string, text: string): Document => ({
  path,
  title: path,
  markdown: withHead(markSections(`# ${text}\n\n## Details\n\nOf ${text}.\n`), {
    version: '0.1.0',
    document: path,
    audience: [],
  }),
});
const first = [
  page('index.md', 'Index'),
  page('services/api/runbook.md', 'API'),
  page('services/old/runbook.md', 'Old'),
];
const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

function table(calls: string) {
  return page('table.md', `Table\n\n| Name | Calls |\n| --- | ---: |\n| a | ${calls} *likely* |`);
}

describe('folder', () => {
  it('is in the registry under its name', () => {
    expect(folder.id).toBe('folder');
  });

  it('writes the documents, also into a folder that is not there yet', async () => {
    const root = join(temporaryRepository({}).root, 'docs/handover');
    expect(await publishToFolder(first, root)).toEqual({ written: 3, unchanged: 0, removed: 0 });
    expect(read(root, 'services/api/runbook.md')).toBe(first[1]?.markdown);
    expect(readdirSync(join(root, 'services/api'))).toEqual(['runbook.md']);
  });

  it('writes only what changed', async () => {
    const { root } = temporaryRepository({});
    await publishToFolder(first, root);
    const before = statSync(join(root, 'index.md')).ino;
    const second = first.with(1, page('services/api/runbook.md', 'New'));
    expect(await publishToFolder(second, root)).toEqual({ written: 1, unchanged: 2, removed: 0 });
    expect(statSync(join(root, 'index.md')).ino).toBe(before);
    expect(read(root, 'services/api/runbook.md')).toContain('# New');
  });

  it('takes a checkout with other line ends for unchanged', async () => {
    const { root } = temporaryRepository({});
    await publishToFolder(first, root);
    writeFileSync(join(root, 'index.md'), read(root, 'index.md').replaceAll('\n', '\r\n'));
    expect(await publishToFolder(first, root)).toMatchObject({ written: 0, unchanged: 3 });
  });

  it('takes a page that a formatter wrote anew for unchanged, until what it says changes', async () => {
    const { root } = temporaryRepository({});
    await publishToFolder([table('1')], root);
    const formatted = read(root, 'table.md')
      .replace('| Name | Calls |', '| Name |      Calls |')
      .replace('| --- | ---: |', '| ---- | ---------: |')
      .replace('| a | 1 *likely* |', '| a    | 1 _likely_ |');
    writeFileSync(join(root, 'table.md'), formatted);
    expect(await publishToFolder([table('1')], root)).toMatchObject({ written: 0, unchanged: 1 });
    expect(await publishToFolder([table('2')], root)).toMatchObject({ written: 1 });
    expect(read(root, 'table.md')).toContain('| a | 2 *likely* |');
  });

  it('removes pages of an earlier run that are gone, and the folders that they leave empty', async () => {
    const { root } = temporaryRepository({});
    await publishToFolder(first, root);
    expect(await publishToFolder(first.slice(0, 2), root)).toEqual({ written: 0, unchanged: 2, removed: 1 });
    expect(readdirSync(join(root, 'services'))).toEqual(['api']);
  });

  it('never touches files of the team, nor copies of its pages that stand elsewhere', async () => {
    const { root, write } = temporaryRepository({});
    await publishToFolder(first, root);
    const copy = read(root, 'services/old/runbook.md');
    write({ 'notes.md': '# Notes\n', 'services/old/contacts.txt': 'x', 'archive/runbook.md': copy });
    await publishToFolder(first.slice(0, 1), root);
    expect(read(root, 'notes.md')).toBe('# Notes\n');
    expect(read(root, 'services/old/contacts.txt')).toBe('x');
    expect(read(root, 'archive/runbook.md')).toBe(copy);
    expect(existsSync(join(root, 'services/old/runbook.md'))).toBe(false);
  });

  it.each([
    ['a page that was edited by hand', 'index.md'],
    ['a page that is gone, but was edited by hand', 'services/old/runbook.md'],
  ])('writes nothing where it would lose %s', async (_name, edited) => {
    const { root } = temporaryRepository({});
    await publishToFolder(first, root);
    writeFileSync(join(root, edited), read(root, edited).replace('Of ', 'By hand. Of '));
    const second = [page('index.md', 'Index 2'), page('services/api/runbook.md', 'API 2')];
    await expect(publishToFolder(second, root)).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining(edited),
    });
    expect(read(root, edited)).toContain('By hand.');
    expect(read(root, 'services/api/runbook.md')).toContain('# API\n');
  });

  it('keeps what people wrote between the sections, and in a page that is gone', async () => {
    const { root } = temporaryRepository({});
    await publishToFolder(first, root);
    const noted = (path: string) => writeFileSync(join(root, path), `${read(root, path)}\nCall Ada first.\n`);
    ['index.md', 'services/old/runbook.md'].forEach(noted);
    expect(await publishToFolder([page('index.md', 'Index 2')], root)).toMatchObject({ written: 1 });
    expect(read(root, 'index.md')).toMatch(/# Index 2\n[^]*Call Ada first\.\n$/);
    expect(read(root, 'services/old/runbook.md')).toBe(
      '# Retired notes\n\nThe page around this text is no longer generated.\n\nCall Ada first.\n',
    );
  });

  it('makes edits of generated sections text of the team where it is told to', async () => {
    const { root } = temporaryRepository({});
    await publishToFolder(first, root);
    writeFileSync(join(root, 'index.md'), read(root, 'index.md').replace('Of Index', 'By hand'));
    await publishToFolder(first, root, { adopt: true });
    expect(read(root, 'index.md')).toMatch(/Of Index\.\n[^]*By hand\.\n/);
    expect(await publishToFolder(first, root)).toMatchObject({ written: 0, unchanged: 3 });
  });

  it('writes nothing over a file that it did not generate', async () => {
    const { root } = temporaryRepository({ 'index.md': '# Ours\n' });
    await expect(publishToFolder(first, root)).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('index.md'),
    });
    expect(read(root, 'index.md')).toBe('# Ours\n');
    expect(existsSync(join(root, 'services'))).toBe(false);
  });

  it('names the first of many files in the way', async () => {
    const paths = Array.from({ length: 30 }, (_, index) => `page-${index}.md`);
    const { root } = temporaryRepository(Object.fromEntries(paths.map((path) => [path, '# Ours\n'])));
    await expect(
      publishToFolder(
        paths.map((path) => page(path, 'x')),
        root,
      ),
    ).rejects.toThrow('and 10 more');
  });

  it('leaves what lies behind a symbolic link', async () => {
    const other = temporaryRepository({}).root;
    await publishToFolder(first, other);
    const { root } = temporaryRepository({});
    symlinkSync(join(other, 'services'), join(root, 'services'));
    await publishToFolder(first.slice(0, 1), root);
    expect(existsSync(join(other, 'services/old/runbook.md'))).toBe(true);
  });

  it('says so where the folder cannot be written', async () => {
    const { root } = temporaryRepository({ docs: 'a file\n' });
    await expect(publishToFolder(first, join(root, 'docs/handover'))).rejects.toMatchObject({
      exitCode: 2,
      hint: expect.stringContaining('folder'),
    });
    await expect(publishToFolder(first, join(root, 'docs'))).rejects.toMatchObject({ exitCode: 2 });
  });

  it('leaves no half-written pages behind', async () => {
    const { root } = temporaryRepository({ 'services/api/runbook.md/x.txt': 'a folder where a page belongs\n' });
    await expect(publishToFolder(first, root)).rejects.toMatchObject({ exitCode: 2 });
    expect(readdirSync(root)).toEqual(['services']);
  });
});
