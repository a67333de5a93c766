import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

describe('handover init --templates', () => {
  it('copies the templates, and leaves what is the same', async () => {
    const { root } = temporaryRepository({ 'package.json': '{}' });
    const { code, stderr } = await runCli(['init', root, '--templates']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Templates: .*handover\/templates \(\d+ written, 0 unchanged\)\n/);
    const page = 'documents/index.md.hbs';
    expect(readFileSync(join(root, 'handover/templates', page), 'utf8')).toBe(
      readFileSync(new URL(`../../templates/${page}`, import.meta.url), 'utf8'),
    );
    expect((await runCli(['init', root, '--templates'])).stderr).toMatch(/\(0 written, \d+ unchanged\)/);
  });

  it('overwrites nothing: exit 4, with the files that are in the way', async () => {
    const { root } = temporaryRepository({ 'handover/templates/labels.yaml': 'severity: { high: hoch }\n' });
    const { code, stderr } = await runCli(['init', root, '--templates']);
    expect(code).toBe(4);
    expect(stderr).toContain('handover/templates/labels.yaml: differs from the built-in one\n');
    expect(stderr).toMatch(/^error: 1 template of the team is in the way\. Nothing was written\./m);
    expect(existsSync(join(root, 'handover/templates/documents'))).toBe(false);
  });

  it('writes nowhere but in the repository', async () => {
    const { root } = temporaryRepository({ 'package.json': '{}' });
    symlinkSync(temporaryRepository({ 'x.txt': '' }).root, join(root, 'handover'));
    expect((await runCli(['init', root, '--templates'])).code).toBe(2);
  });

  it('asks what to write', async () => {
    const { root } = temporaryRepository({ 'package.json': '{}' });
    expect((await runCli(['init', root])).stderr).toBe(
      'error: Nothing to write was named. Say `handover init --templates`.\n',
    );
  });
});
