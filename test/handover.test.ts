import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyze, generate } from '../src/handover.ts';
import type { Document } from '../src/model/document.ts';
import type { HandoverModel } from '../src/model/handover-model.ts';
import { runCli } from './support/run-cli.ts';
import { temporaryRepository } from './support/temporary-repository.ts';

const example = fileURLToPath(new URL('../examples/order-platform/', import.meta.url));
const golden = path.join(example, 'docs/handover');

/** Hundreds of entries are loaded before the first answer, which a busy build machine takes its time for. */
const LOADING_TIME = 60_000;

describe('the example', () => {
  let model: HandoverModel;
  let documents: readonly Document[];
  beforeAll(async () => {
    model = await analyze({ root: example, workspaces: [] });
    documents = await generate(model);
  }, LOADING_TIME);

  it('has the handover committed beside it', async () => {
    // `npx vitest run -u test/handover.test.ts` writes it anew: read the difference before it is committed.
    for (const document of documents)
      await expect(document.markdown).toMatchFileSnapshot(path.join(golden, document.path));
  });

  it('has no page there that is not made any more', async () => {
    const files = await readdir(golden, { recursive: true, withFileTypes: true });
    const pages = files
      .filter((file) => file.isFile() && file.name.endsWith('.md'))
      .map((file) => path.relative(golden, path.join(file.parentPath, file.name)));
    expect(pages.toSorted()).toEqual(documents.map((document) => document.path).toSorted());
  });

  it('has beside it what is no page: the catalog of services, and the table of failure modes', async () => {
    expect(await runCli(['verify', example, '--quiet', '--no-cache'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('gives a model that is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('gives the same bytes again, from a copy elsewhere without git', async () => {
    const copy = temporaryRepository({}, { git: false });
    await cp(example, copy.root, { recursive: true });
    const again = await generate(await analyze({ root: copy.root, workspaces: [] }));
    expect(again).toEqual(documents);
  });

  it('follows every call that its documents rest on to a package that is not its own', () => {
    expect(model.coverage.ownPackagesTakenForExternal).toEqual([]);
    expect(model.coverage.calls.unknown / model.coverage.calls.total).toBeLessThan(0.02);
  });
});

describe('one service of several', () => {
  it('is analysed alone where it is named', async () => {
    const model = await analyze({ root: example, workspaces: ['worker'] });
    expect(model.services.map((service) => service.name)).toEqual(['@order-platform/worker']);
    expect(model.entryPoints.every((entry) => entry.service === '@order-platform/worker')).toBe(true);
  });

  it('is refused with a suggestion where there is none of that name', async () => {
    await expect(analyze({ root: example, workspaces: ['workr'] })).rejects.toMatchObject({
      exitCode: 2,
      hint: 'Did you mean worker?',
    });
  });
});

describe('a model that was kept', () => {
  const files = {
    'package.json': '{ "name": "shop", "scripts": { "start": "node main.js" }, "dependencies": { "axios": "1.0.0" } }',
    'README.md': '# Shop',
    'main.ts': 'import { pay } from "./pay";\npay();',
    'pay.ts': 'import axios from "axios";\nexport const pay = () => axios.get("https://api.stripe.com/v1/charges");',
    'pay.test.ts': 'import { pay } from "./pay";\npay();',
  };
  const edits: readonly Readonly<Record<string, string>>[] = [
    {},
    { 'pay.ts': 'export const pay = async () => {\n  try { await fetch("https://example.org"); } catch {}\n};' },
    { CODEOWNERS: '* @payments' },
    { 'package.json': '{ "name": "store" }' },
    files,
  ];

  it(
    'is what is worked out anew, whatever was edited in between and taken back',
    { timeout: LOADING_TIME },
    async () => {
      const { root, write } = temporaryRepository(files);
      const folder = path.join(temporaryRepository({}).root, 'cache');
      const models = new Set<string>();
      for (const edit of edits) {
        write(edit);
        const model = await analyze({ root, workspaces: [], cache: { folder } });
        expect(model).toEqual(await analyze({ root, workspaces: [] }));
        models.add(model.digest);
      }
      expect(models.size).toBe(edits.length);
    },
  );

  it('is used where only tests and texts changed: no file is read', async () => {
    const { root, write } = temporaryRepository(files);
    const folder = path.join(temporaryRepository({}).root, 'cache');
    const read: number[] = [];
    const run = (): Promise<HandoverModel> =>
      analyze({ root, workspaces: [], cache: { folder }, onProgress: ({ done }) => read.push(done) });
    const before = await run();
    write({ 'README.md': '# Store', 'pay.test.ts': 'export {};' });
    read.length = 0;
    expect(await run()).toEqual(before);
    expect(read).toEqual([]);
    write({ 'pay.ts': 'export const pay = () => undefined;' });
    expect(await run()).not.toEqual(before);
    expect(read).not.toEqual([]);
  });
});
