import { describe, expect, it } from 'vitest';
import { pathToFileURL } from 'node:url';
import { loadDataFolder, loadFolder } from '../../src/lib/load-folder.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

function folderOf(files: Readonly<Record<string, string>>): URL {
  return new URL('entries/', `${pathToFileURL(temporaryRepository(files).root).href}/`);
}

describe('a registry', () => {
  it('is what lies in the folder, in order of names', async () => {
    const folder = folderOf({
      'entries/b.js': "export default { id: 'b' };",
      'entries/a.js': "export default { id: 'a' };",
      'entries/note.txt': '',
      'package.json': '{ "type": "module" }',
    });
    expect((await loadFolder<{ id: string }>(folder)).map((entry) => entry.id)).toEqual(['a', 'b']);
  });

  it('refuses an entry whose id is not its file name', async () => {
    const folder = folderOf({ 'entries/a.js': "export default { id: 'x' };", 'package.json': '{ "type": "module" }' });
    await expect(loadFolder(folder)).rejects.toThrow('a.js must export a default entry with id "a"');
  });
});

describe('a registry of data', () => {
  it('is read from the file that the build packs beside it, and else from its modules', async () => {
    const modules = { 'entries/a.js': "export default { id: 'a' };", 'package.json': '{ "type": "module" }' };
    expect(await loadDataFolder(folderOf(modules))).toEqual([{ id: 'a' }]);
    expect(await loadDataFolder(folderOf({ ...modules, 'entries.json': '[{ "id": "packed" }]' }))).toEqual([
      { id: 'packed' },
    ]);
  });
});
