import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

const files = {
  'package.json':
    '{ "name": "shop", "scripts": { "start": "node dist/main.js" }, "dependencies": { "axios": "1.0.0" } }',
  'src/main.ts': 'import axios from "axios";\naxios.get("https://api.stripe.com/v1/charges");\n',
};

/** `--import` of this makes a run fail that loads the compiler. */
const withoutCompiler = ((): string => {
  const hooks = `export const resolve = (name, context, next) => {
    if (name === 'ts-morph') throw new Error('The compiler was loaded');
    return next(name, context);
  }`;
  const register = `import { register } from 'node:module'; register(${JSON.stringify(toUrl(hooks))});`;
  return toUrl(register);
})();

function toUrl(script: string): string {
  return `data:text/javascript,${encodeURIComponent(script)}`;
}

describe('the cache', () => {
  it('changes nothing but the time: cold, warm and without it', async () => {
    const { root } = temporaryRepository(files, { git: true });
    const cache = join(temporaryRepository({}).root, 'cache');
    const without = await runCli(['analyze', root, '--quiet', '--no-cache']);
    const cold = await runCli(['analyze', root, '--quiet', '--cache-location', cache]);
    rmSync(join(cache, 'models.pack'));
    const warm = await runCli(['analyze', root, '--quiet', '--cache-location', cache], ['--import', withoutCompiler]);
    const again = await runCli(['analyze', root, '--quiet', '--cache-location', cache]);
    expect([cold, warm, again]).toEqual([without, without, without]);
    expect(without).toMatchObject({ code: 0, stderr: '' });
  });

  it('is needed to do without the compiler', async () => {
    const { root } = temporaryRepository(files);
    const run = await runCli(['analyze', root, '--no-cache'], ['--import', withoutCompiler]);
    expect(run.stderr).toContain('The compiler was loaded');
  });

  it('lies in node_modules where there is one', async () => {
    const { root } = temporaryRepository({
      ...files,
      'node_modules/axios/package.json': '{}',
      '.gitignore': 'node_modules',
    });
    await runCli(['analyze', root, '--quiet']);
    expect(existsSync(join(root, 'node_modules/.cache/handover/facts.pack'))).toBe(true);
  });

  it('says on stderr when it is damaged, also when quiet, and the model is the same', async () => {
    const { root } = temporaryRepository(files);
    const cache = join(temporaryRepository({}).root, 'cache');
    const options = ['analyze', root, '--quiet', '--cache-location', cache];
    const before = await runCli(options);
    for (const file of ['models.pack', 'facts.pack'].map((name) => join(cache, name))) {
      const bytes = readFileSync(file);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(file, bytes);
      const after = await runCli(options);
      expect(after).toEqual({ ...before, stderr: expect.stringMatching(/^warning: The cache in .* is damaged.*\n$/) });
      expect(await runCli(options)).toEqual(before);
      rmSync(join(cache, 'models.pack'));
    }
  });

  it('says on stderr when it cannot be written', async () => {
    const { root } = temporaryRepository(files);
    const run = await runCli(['analyze', root, '--quiet', '--cache-location', join(root, 'package.json')]);
    expect(run).toMatchObject({ code: 0, stderr: expect.stringMatching(/^warning: .*could not be/) });
  });
});

describe('--ref', () => {
  it('reads a tag as if it were checked out, whatever the working tree holds', async () => {
    const repository = temporaryRepository(files, { git: true });
    const before = await runCli(['analyze', repository.root, '--quiet', '--no-cache']);
    repository.git('tag', 'v1.0.0');
    repository.write({ 'src/main.ts': 'export const nothing = 1;' });
    repository.commit();
    const tagged = await runCli(['analyze', repository.root, '--quiet', '--no-cache', '--ref', 'v1.0.0']);
    expect(tagged).toEqual(before);
    expect(tagged.stdout).toContain('stripe');
  });

  it('writes the documents of a ref too', async () => {
    const { root } = temporaryRepository(files, { git: true });
    const output = join(temporaryRepository({}).root, 'documents');
    expect(await runCli([root, '--quiet', '--ref', 'main', '--output', output])).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(join(output, 'index.md'))).toBe(true);
  });

  it.each([
    ['a ref that is not there', true, /^error: There is no branch, tag or commit "maim".* Did you mean "main"\?\n$/],
    ['a folder without git', false, /^error: Cannot read "maim": git cannot read a repository here\. .*\n$/],
  ])('ends with 2 for %s', async (_, git, message) => {
    const { root } = temporaryRepository(files, { git });
    const run = await runCli(['analyze', root, '--ref', 'maim']);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(message) });
  });
});
