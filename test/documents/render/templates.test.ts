import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadTemplates } from '../../../src/documents/render/templates.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

const folderWith = (document: string): URL => {
  const { root } = temporaryRepository({
    'documents/page.md.hbs': document,
    'partials/part.hbs': 'part\n',
    'labels.yaml': '{}\n',
  });
  return pathToFileURL(`${root}/`);
};

describe('loadTemplates', () => {
  it('reads what lies in the folder', async () => {
    const templates = await loadTemplates(
      folderWith('---\nview: x\npath: x.md\ntitle: X\naudience: [everyone]\n---\nBody {{y}}\n'),
    );
    expect(templates.documents).toEqual([
      {
        name: 'page',
        view: 'x',
        diagrams: [],
        path: 'x.md',
        title: 'X',
        audience: ['everyone'],
        own: null,
        body: 'Body {{y}}\n',
      },
    ]);
    expect([...templates.partials]).toEqual([['part', 'part\n']]);
  });

  it.each([
    ['no front matter', 'Body\n'],
    ['a misspelt key', '---\nview: x\npath: x.md\ntitel: X\naudience: []\n---\nBody\n'],
  ])('names the template with %s', async (_name, document) => {
    await expect(loadTemplates(folderWith(document))).rejects.toThrow(
      'Front matter of templates/documents/page.md.hbs',
    );
  });
});
