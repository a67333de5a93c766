import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWritable, writing } from '../../src/commands/writing.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

describe('checkWritable', () => {
  it('accepts a folder that can be made, and does not make it', async () => {
    const { root } = temporaryRepository({});
    await checkWritable(join(root, 'docs/handover'), root);
    expect(existsSync(join(root, 'docs'))).toBe(false);
  });

  it('refuses a folder below a file', async () => {
    const { root } = temporaryRepository({ docs: 'a file' });
    const checked = checkWritable(join(root, 'docs/handover'), root);
    await expect(checked).rejects.toMatchObject({ name: 'UserError', exitCode: 2 });
  });

  it('refuses a link that leads out of the repository, unless that was asked for', async () => {
    const { root } = temporaryRepository({ 'elsewhere/a.md': '' });
    const repository = join(root, 'repository');
    mkdirSync(repository);
    symlinkSync(join(root, 'elsewhere'), join(repository, 'docs'));
    await expect(checkWritable(join(repository, 'docs/handover'), repository)).rejects.toThrow('Cannot write');
    await checkWritable(join(repository, 'docs/handover'), null);
  });
});

describe('writing', () => {
  it('tells what the file system refused', async () => {
    const { root } = temporaryRepository({ docs: 'a file' });
    const file = join(root, 'docs/index.md');
    const refused = writing(file, () => writeFile(file, ''));
    await expect(refused).rejects.toMatchObject({ name: 'UserError', cause: { code: 'ENOTDIR' } });
  });

  it('lets a bug be a bug', async () => {
    const bug = writing('index.md', () => Promise.reject(new TypeError('cannot be')));
    await expect(bug).rejects.toThrow(TypeError);
  });
});
