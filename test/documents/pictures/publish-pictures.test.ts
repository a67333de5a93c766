import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { shop } from '../../support/shop.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

it(
  'brings pictures with the pages, removes what no page shows, and checks that they are there',
  { timeout: 60_000 },
  async () => {
    const { root } = temporaryRepository({ ...shop, 'handover.config.json': '{ "diagrams": "svg" }' });
    const folder = join(root, 'docs/handover');
    expect(await runCli([root, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    const picture = join(folder, 'diagrams/architecture/context.1.svg');
    expect(existsSync(picture)).toBe(true);
    writeFileSync(join(folder, 'diagrams/architecture/context.9.svg'), '<svg/>');
    writeFileSync(join(folder, 'diagrams/ours.svg'), '<svg/>');
    expect((await runCli([root, '--quiet'])).code).toBe(0);
    expect(existsSync(join(folder, 'diagrams/architecture/context.9.svg'))).toBe(false);
    expect(existsSync(join(folder, 'diagrams/ours.svg'))).toBe(true);
    expect((await runCli(['verify', root, '--quiet'])).code).toBe(0);
    rmSync(picture);
    const { code, stderr } = await runCli(['verify', root]);
    expect(code).toBe(1);
    expect(stderr).toContain('diagrams/architecture/context.1.svg: is missing');
  },
);

it('takes the option before the configuration', async () => {
  const { root } = temporaryRepository({ ...shop, 'handover.config.json': '{ "diagrams": "svg" }' });
  await runCli([root, '--diagrams', 'mermaid', '--quiet']);
  expect(existsSync(join(root, 'docs/handover/diagrams'))).toBe(false);
});
