import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { shop } from '../support/shop.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

describe('handover verify', () => {
  it('is content with documents that are current, also where people wrote beside them', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--quiet']);
    appendFileSync(join(root, 'docs/handover/index.md'), '\nCall Ada first.\n');
    expect(await runCli(['verify', root, '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await runCli(['verify', root])).stderr).toMatch(/^\d+ documents in .*, all current\n$/);
  });

  it('names each page that is missing, outdated or edited, and writes nothing', async () => {
    const { root } = temporaryRepository(shop);
    await runCli([root, '--quiet']);
    const page = (name: string): string => join(root, 'docs/handover', name);
    rmSync(page('method.md'));
    writeFileSync(page('index.md'), readFileSync(page('index.md'), 'utf8').replace('## Services', '## Our services'));
    appendFileSync(join(root, 'src/server.ts'), "\nfetch('https://api.example.com/x').catch(() => {});\n");
    const { code, stderr } = await runCli(['verify', root]);
    expect(code).toBe(1);
    expect(stderr).toContain('method.md: is missing');
    expect(stderr).toContain('reliability/resilience.md: does not say what the code says now');
    expect(stderr).toContain('index.md (services): was written or edited by hand');
    expect(stderr).toMatch(/error: \d+ documents in .* are not current\. Run .*\n$/);
    expect(existsSync(page('method.md'))).toBe(false);
  });

  it('finds everything missing where nothing was generated', async () => {
    const { root } = temporaryRepository(shop);
    expect((await runCli(['verify', root, '--quiet'])).code).toBe(1);
  });
});
