import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { helperNames } from '../../src/documents/render/environment.ts';
import type { View } from '../../src/documents/view.ts';
import { loadFolder } from '../../src/lib/load-folder.ts';
import { sampleModel } from '../support/sample-model.ts';
import { fieldLines } from '../support/template-fields.ts';

const docs = new URL('../../docs/', import.meta.url);
const guide = readFileSync(new URL('templates.md', docs), 'utf8');
const views = await loadFolder<View>(new URL('../../src/documents/views/', import.meta.url));

it('lists every view with its fields: `npx vitest -u` writes them anew', async () => {
  const sections = views.map((view) => {
    const lines = fieldLines(view.build(sampleModel, { notesToCheck: [], answers: [], ratings: [] }));
    return `## ${view.id}\n\n\`\`\`text\n${lines.join('\n') || '(no page in the sample)'}\n\`\`\`\n`;
  });
  const head =
    '# Fields of the views\n\nWhat a template may use, by the view that its front matter names; how, says [Templates](templates.md). ' +
    'Types are those of a sample.\n';
  await expect([head, ...sections].join('\n')).toMatchFileSnapshot('../../docs/template-fields.md');
});

it('tells of every helper and of every diagram', () => {
  const diagrams = readdirSync(new URL('../../src/documents/diagrams/', import.meta.url));
  const names = [...helperNames(), ...diagrams.map((file) => file.replace(/\.ts$/, ''))];
  expect(
    names.filter(
      (name) => !guide.includes(`\`${name}`) && !guide.includes(`{{${name}`) && !guide.includes(`{{#${name}`),
    ),
  ).toEqual([]);
});
