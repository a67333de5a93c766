import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MeasuredHistory } from '../../../src/model/history.ts';
import { readHistory } from '../../../src/source/history/read-history.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

type Repository = ReturnType<typeof temporaryRepository>;

/** A repository whose file `a.ts` Ada changed in each of so many commits, one a day. */
function repositoryOf(commits: number): Repository {
  const repository = temporaryRepository({ 'b.ts': '' }, { git: 'uncommitted' });
  for (let day = 1; day <= commits; day += 1) change(repository, day, { files: { 'a.ts': textOf(day) } });
  return repository;
}

/** Long enough that an edit leaves most of it alike. */
const textOf = (version: number) => `${'export const same = 1;\n'.repeat(30)}// ${version}\n`;
const dayOf = (day: number) => new Date(Date.UTC(2025, 0, day, 12)).toISOString();

interface Change {
  readonly files?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly mail?: string;
}

function change({ write, commit }: Repository, day: number, { files = {}, ...author }: Change = {}): void {
  write(files);
  commit('Change', { ...author, date: dayOf(day) });
}

async function measured(root: string, ref: string | null = null): Promise<MeasuredHistory> {
  const history = await readHistory({ root, ref, cacheFolder: null });
  if (history.kind === 'measured') return history;
  throw new Error(`Not measured: ${history.reason}`);
}

/** Number of changes of a file by name of the person. */
function countsOf({ changes, commits, people }: MeasuredHistory, file: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const index of changes.get(file) ?? []) {
    const name = people[commits[index]?.person ?? -1]?.name ?? '?';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

async function reasonOf(root: string): Promise<string> {
  const history = await readHistory({ root, ref: null, cacheFolder: null });
  return history.kind === 'measured' ? 'measured' : history.reason;
}

describe('readHistory', () => {
  it('counts commits by person and file, and tells time by the analysed commit', async () => {
    const repository = repositoryOf(20);
    change(repository, 30, { files: { 'b.ts': 'b' }, name: 'Grace', mail: 'grace@shop.test' });
    const history = await measured(repository.root);
    expect(countsOf(history, 'a.ts')).toEqual({ 'Ada Example': 20 });
    expect(countsOf(history, 'b.ts')).toEqual({ 'Ada Example': 1, Grace: 1 });
    expect(history.now).toBe(Date.parse(dayOf(30)) / 1000);
    expect(JSON.stringify(history.people)).not.toMatch(/@/);
  });

  it('follows renames, also with an edit', async () => {
    const repository = repositoryOf(20);
    repository.git('mv', 'a.ts', 'moved.ts');
    change(repository, 30, { files: { 'moved.ts': textOf(99) }, name: 'Grace', mail: 'grace@shop.test' });
    repository.git('mv', 'moved.ts', 'again.ts');
    change(repository, 31, { files: {}, name: 'Mover', mail: 'mover@shop.test' });
    const history = await measured(repository.root);
    expect(countsOf(history, 'again.ts')).toEqual({ 'Ada Example': 20, Grace: 1 });
    expect([...history.changes.keys()]).not.toContain('a.ts');
  });

  it('leaves out bots, bulk commits, merges and commits to ignore', async () => {
    const repository = repositoryOf(22);
    change(repository, 40, {
      files: { 'a.ts': textOf(101) },
      name: 'renovate[bot]',
      mail: '1+renovate[bot]@users.noreply.github.com',
    });
    change(repository, 41, { files: { 'a.ts': textOf(102) }, name: 'Reformatter', mail: 'formatter@shop.test' });
    const ignored = repository.git('rev-parse', 'HEAD').trim();
    const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`many/${index}.ts`, '']));
    change(repository, 42, { files: { ...many, 'a.ts': textOf(103) }, name: 'Mass', mail: 'mass@shop.test' });
    change(repository, 43, { files: { '.git-blame-ignore-revs': `# format\n${ignored}\n` } });
    repository.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
    change(repository, 44, { files: { 'c.ts': '' } });
    repository.git('merge', '--quiet', '--no-edit', 'main');
    expect(countsOf(await measured(repository.root), 'a.ts')).toEqual({ 'Ada Example': 22 });
  });

  it('takes names and addresses of one person together, with .mailmap of the commit', async () => {
    const repository = repositoryOf(20);
    change(repository, 30, { files: { 'a.ts': 'x' }, name: 'ada', mail: 'ada@shop.test' });
    change(repository, 31, { files: { 'a.ts': 'y' }, name: 'ADA', mail: 'other@shop.test' });
    const mailmap = 'Ada Lovelace <ada@shop.test>\nAda Lovelace <ada@example.org>\n';
    change(repository, 32, { files: { 'a.ts': 'z', '.mailmap': mailmap }, name: 'A. L.', mail: 'ada@shop.test' });
    const history = await measured(repository.root);
    expect(countsOf(history, 'a.ts')).toEqual({ 'Ada Lovelace': 22, ADA: 1 });
  });

  it('reads a ref without a checkout', async () => {
    const repository = repositoryOf(20);
    repository.git('tag', 'v1');
    change(repository, 50, { files: { 'a.ts': 'x' } });
    expect(countsOf(await measured(repository.root, 'v1'), 'a.ts')).toEqual({ 'Ada Example': 20 });
  });
});

describe('what is not measured', () => {
  it('a plain folder, and a repository with few commits or none', async () => {
    expect(await reasonOf(temporaryRepository({}).root)).toBe('no-own-history');
    expect(await reasonOf(repositoryOf(19).root)).toBe('too-few-commits');
    expect(await reasonOf(temporaryRepository({}, { git: 'uncommitted' }).root)).toBe('too-few-commits');
  });

  it('a folder inside a larger repository', async () => {
    const repository = repositoryOf(20);
    change(repository, 30, { files: { 'inner/a.ts': '' } });
    expect(await reasonOf(join(repository.root, 'inner'))).toBe('no-own-history');
  });

  it('a shallow clone', async () => {
    const repository = repositoryOf(22);
    const other = temporaryRepository({});
    other.git('clone', '--quiet', '--depth', '21', `file://${repository.root}`, 'clone');
    expect(await reasonOf(join(other.root, 'clone'))).toBe('shallow');
  });
});

describe('nothing of the repository is executed', () => {
  it('no hook, diff driver, signature check or file monitor', async () => {
    const repository = repositoryOf(20);
    const trap = join(repository.root, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch '${join(repository.root, 'sprung')}'\n`, { mode: 0o755 });
    for (const key of ['diff.external', 'gpg.program', 'core.fsmonitor', 'diff.own.textconv', 'core.pager'])
      repository.git('config', key, trap);
    repository.git('config', 'log.showSignature', 'true');
    writeFileSync(join(repository.root, '.gitattributes'), '* diff=own\n');
    await measured(repository.root);
    expect(() => readFileSync(join(repository.root, 'sprung'))).toThrow('ENOENT');
  });
});

describe('cache', () => {
  it('gives the same again, and reads anew what is damaged or of another commit', async () => {
    const repository = repositoryOf(20);
    const cacheFolder = join(repository.root, 'kept');
    mkdirSync(cacheFolder);
    const read = () => readHistory({ root: repository.root, ref: null, cacheFolder });
    const first = await read();
    expect(await read()).toEqual(first);
    const file = join(cacheFolder, 'history.json');
    expect(readFileSync(file, 'utf8')).not.toMatch(/@/);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 100));
    expect(await read()).toEqual(first);
    change(repository, 60, { files: { 'b.ts': 'more' } });
    expect(countsOf((await read()) as MeasuredHistory, 'b.ts')).toEqual({ 'Ada Example': 2 });
  });

  it('does without a folder that cannot be written', async () => {
    const repository = repositoryOf(20);
    const history = await readHistory({ root: repository.root, ref: null, cacheFolder: join(repository.root, 'a.ts') });
    expect(history.kind).toBe('measured');
  });
});
