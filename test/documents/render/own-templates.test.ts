import { describe, expect, it } from 'vitest';
import { render } from '../../../src/documents/render/render.ts';
import { UserError } from '../../../src/lib/user-error.ts';
import { sampleModel } from '../../support/sample-model.ts';
import { temporaryRepository } from '../../support/temporary-repository.ts';

/** Renders the sample with these files in `handover/templates/`. */
function renderWith(files: Readonly<Record<string, string>>) {
  const own = Object.entries(files).map(([path, text]) => [`handover/templates/${path}`, text]);
  const { root } = temporaryRepository({ 'package.json': '{}', ...Object.fromEntries(own) });
  return render(sampleModel, { output: 'docs/handover', root });
}

async function mistakeOf(files: Readonly<Record<string, string>>): Promise<string> {
  const error: unknown = await renderWith(files).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return error instanceof UserError ? `${error.exitCode} ${error.message}` : '';
}

const head = '---\nview: index\npath: ours.md\ntitle: Ours\naudience: [everyone]\n---\n\n';

describe('templates of a team', () => {
  it('add pages, which are checked and marked as all are', async () => {
    const documents = await renderWith({
      'documents/ours.md.hbs': `${head}## Services\n\n{{#each services.rows}}\n- {{text name}}\n{{/each}}\n`,
    });
    const page = documents.find(({ path }) => path === 'ours.md')?.markdown ?? '';
    expect(page).toContain('generator: handover');
    expect(page).toContain('# Ours\n');
    expect(page).toMatch(/^- @shop\/api$/m);
    expect(documents).toHaveLength((await render(sampleModel)).length + 1);
  });

  it('replace pages and partials of the same name, and wording value by value', async () => {
    const documents = await renderWith({
      'documents/questions.md.hbs':
        '---\nview: questions\npath: questions.md\ntitle: Wie\naudience: []\n---\n\nEs geht.\n',
      'partials/likely.hbs': '{{#if likely}} (wohl){{/if}}',
      'labels.yaml': 'severity:\n  high: hoch\n',
    });
    const textOf = (name: string) => documents.find(({ path }) => path === name)?.markdown ?? '';
    expect(textOf('questions.md')).toContain('# Wie\n\nEs geht.\n');
    const all = documents.map(({ markdown }) => markdown).join('\n');
    expect(all).toMatch(/\bhoch\b/);
    expect(all).toMatch(/\bmedium\b/i);
  });

  it('change nothing where they are copies', async () => {
    const { builtInFiles } = await import('../../../src/documents/render/templates.ts');
    const copies = Object.fromEntries(
      (await builtInFiles()).map(({ path, text }) => [path, text.replaceAll('\n', '\r\n')]),
    );
    expect(await renderWith(copies)).toEqual(await render(sampleModel));
  });

  it('are read as data: no prototypes, no helpers but ours', async () => {
    const reach = (expression: string) => mistakeOf({ 'documents/ours.md.hbs': `${head}{{${expression}}}\n` });
    expect(await reach('constructor.name')).toMatch(/:8: unknown field "constructor"/);
    expect(await reach('text diagrams')).toMatch(/:8: {{text}} needs a text or a number, and got \[object Object\]$/);
    const looked = await renderWith({ 'documents/ours.md.hbs': `${head}[{{lookup this "constructor"}}]\n` });
    expect(looked.find(({ path }) => path === 'ours.md')?.markdown).toContain('\n[]\n');
    expect(await reach('log "x"')).toMatch(/:8: unknown helper "log"/);
  });
});

describe('mistakes in templates of a team', () => {
  it.each([
    ['a field', `${head}{{text nam}}`, ':8: unknown field "nam", did you mean "name"?'],
    ['a list', `${head}\n{{#each servces.rows}}x{{/each}}`, ':9: unknown field "servces", did you mean "services"?'],
    ['a helper', `${head}{{cod title}}`, ':8: unknown helper "cod", did you mean "code"?'],
    ['a partial', `${head}{{> evidense this}}`, ':8: unknown partial "evidense", did you mean "evidence"?'],
    ['the syntax', `${head}{{#each services}\n`, 'does not parse'],
    ['an open block', `${head}{{#each services}}\n`, ':8: {{#each}} is not closed by {{/each}}'],
    ['a text that is counted', `${head}{{count toolVersion}}`, ':8: {{count}} needs a number, and got "'],
    ['a view', head.replace('index', 'indx'), ':2: unknown view "indx", did you mean "index"?'],
    ['a key', head.replace('title', 'titl'), ':4: front matter: unknown key "titl", did you mean "title"?'],
    ['the head', head.replace('[everyone]', '[everyone'), 'front matter: '],
    ['a path', head.replace('ours.md', '../ours.md'), 'makes line 1 of ../ours.md wrong: is no path'],
    ['the page', `${head}[x](gone.md)\n`, 'makes line '],
  ])('name file, line and what was meant: %s', async (_what, text, expected) => {
    const message = await mistakeOf({ 'documents/ours.md.hbs': text });
    expect(message).toMatch(/^2 handover\/templates\/documents\/ours\.md\.hbs:/);
    expect(message).toContain(expected);
    expect(message).not.toContain('\n');
  });

  it('are found in partials and in wording', async () => {
    expect(await mistakeOf({ 'partials/likely.hbs': '\n{{#if likly}}x{{/if}}' })).toBe(
      '2 handover/templates/partials/likely.hbs:2: unknown field "likly", did you mean "likely"?',
    );
    expect(await mistakeOf({ 'labels.yaml': 'severity:\n  hgh: hoch\n' })).toBe(
      '2 handover/templates/labels.yaml:2: unknown value of "severity" "hgh", did you mean "high"?',
    );
    expect(await mistakeOf({ 'labels.yaml': 'severty: {}\n' })).toContain(':1: unknown table "severty"');
    expect(await mistakeOf({ 'labels.yaml': 'severity: [\n' })).toMatch(/^2 handover\/templates\/labels\.yaml:\d+: /);
  });

  it('do not run without end', async () => {
    expect(await mistakeOf({ 'partials/likely.hbs': '{{> likely}}' })).toContain('includes itself without end');
  });
});
