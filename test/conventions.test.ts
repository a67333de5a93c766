import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../src/lib/load-folder.ts';
import type { Library } from '../src/model/library.ts';
import { librarySchema } from '../src/source/catalogue/library-schema.ts';

const root = new URL('../', import.meta.url);
const registries = [
  ...['catalogue', 'detectors', 'analyses', 'rules', 'readiness', 'failure-modes'].map((name) => `knowledge/${name}`),
  ...['views', 'diagrams', 'publishers'].map((name) => `documents/${name}`),
];
/** Folders that hold other people's text, made text, or repositories that are examples of bad habits. */
const notOurs = /^(?:node_modules|dist|coverage|\.git|examples|test\/golden)\/|\/fixtures\//;
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fileURLToPath(root).length).replace(/^\//, ''))
  .filter((file) => !notOurs.test(file))
  .toSorted();
const code = files.filter((file) => /^(?:src|test)\/.*\.(?:ts|mjs)$/.test(file));

function textOf(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

function entriesOf(registry: string): readonly string[] {
  const inside = new RegExp(`^src/${registry}/[^/]+\\.ts$`);
  return code.filter((file) => inside.test(file));
}

describe.each(registries)('registry %s', (registry) => {
  it('holds entries whose id is their file name', async () => {
    const folder = new URL(`src/${registry}/`, root);
    const entries = existsSync(folder) ? await loadFolder(folder) : [];
    const names = entriesOf(registry).map((file) => file.replace(/^.*\/|\.ts$/g, ''));
    expect(entries.map((entry) => entry.id)).toEqual(names);
  });

  it('has a test of the same name for each entry', () => {
    const tests = entriesOf(registry).map((file) => file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts'));
    expect(tests.filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('catalogue', async () => {
  const entries = await loadFolder<Library>(new URL('src/knowledge/catalogue/', root));

  it('is data: every entry survives JSON', () => {
    expect(JSON.parse(JSON.stringify(entries))).toEqual(entries);
  });

  it('has the shape that is asked of the entries of users, sources of its facts included', () => {
    const problems = entries.flatMap((entry) => {
      const { error } = librarySchema.safeParse(entry);
      return error === undefined ? [] : [`${entry.id}: ${error.message}`];
    });
    expect(problems).toEqual([]);
  });

  it('is tested by what each entry recognises and ignores in code', () => {
    const tests = files.filter((file) => file.startsWith('test/knowledge/catalogue/'));
    const blocks = ["describe('recognises'", "describe('ignores'"];
    expect(tests.filter((file) => blocks.some((block) => !textOf(file).includes(block)))).toEqual([]);
  });

  it('tells what errors mean and what is to be done in sentences', () => {
    const texts = entries.flatMap(({ id, errors = [] }) =>
      errors.flatMap(({ name, means, action = '.' }) => [means, action].map((text) => ({ id, name, text }))),
    );
    expect(texts.filter(({ text }) => !text.endsWith('.'))).toEqual([]);
  });

  it('reads what a library throws in its own packages, or in documentation', () => {
    const ofOthers = entries.flatMap(({ id, packages, errors = [] }) =>
      packages.length > 0
        ? []
        : errors.filter(({ source }) => !source.startsWith('https://')).map(({ name }) => ({ id, name })),
    );
    expect(ofOthers).toEqual([]);
  });

  it('names the system of which webhooks come, and checks only by packages that it knows', () => {
    const packages = new Set(entries.flatMap((entry) => entry.packages));
    const lost = entries.flatMap(({ id, system, webhooks = [] }) => [
      ...(webhooks.length > 0 && system === undefined ? [id] : []),
      ...webhooks.flatMap(({ verify = [] }) =>
        verify.filter((path) => !packages.has(path.slice(0, path.indexOf('#')))),
      ),
    ]);
    expect(lost).toEqual([]);
  });

  it('tells facts in notes, and not how they were found', () => {
    const protocol = /->|\bmeasured\b|\bverified\b|\bprobed\b|\bsearched\b/i;
    const notes = entries.flatMap(({ id, defaults }) => (defaults?.notes ? [{ id, text: defaults.notes }] : []));
    expect(notes.filter(({ text }) => protocol.test(text) || !/[.]["”)]?$/.test(text))).toEqual([]);
  });
});

describe('code', () => {
  it('stays in files of at most 250 lines', () => {
    expect(code.filter((file) => textOf(file).trimEnd().split('\n').length > 250)).toEqual([]);
  });

  it('switches no lint rule, type error or test off', () => {
    const switches =
      /(?:oxlint|eslint)-disable|@ts-(?:ignore|nocheck|expect-error)|\b(?:it|test|describe)\.(?:skip|only|todo|skipIf|runIf)\b/;
    expect(code.filter((file) => file !== 'test/conventions.test.ts' && switches.test(textOf(file)))).toEqual([]);
  });

  it('has no barrels and no drawers for things without a name', () => {
    expect(code.filter((file) => /\/(?:utils?|helpers?|misc|common)\.ts$/.test(file))).toEqual([]);
  });
});

describe('repository', () => {
  it('names no path of a machine', () => {
    const machine = [fileURLToPath(root), `${homedir()}/`];
    const texts = files.filter((file) => /\.(?:[cm]?[jt]s|json|md|hbs|ya?ml)$/.test(file));
    expect(texts.filter((file) => machine.some((path) => textOf(file).includes(path)))).toEqual([]);
    expect(texts.filter((file) => /\/(?:home|Users)\/[a-z]+\/\w/.test(textOf(file)))).toEqual([]);
  });

  it('runs on build machines what the README says', () => {
    const [, command] = /^```sh\n(npm ci && npm test)\n```$/m.exec(textOf('README.md')) ?? [];
    expect(textOf('.ci/run').split('\n')).toContain(command);
  });
});
