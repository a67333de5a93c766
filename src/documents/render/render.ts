import { loadFolder } from '../../lib/load-folder.ts';
import { by } from '../../lib/order.ts';
import type { Document, PictureFormat } from '../../model/document.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { escapeText } from '../escape.ts';
import { toDrawing } from '../graph/graph-rows.ts';
import type { Diagram, TeamText, View } from '../view.ts';
import { checkDocuments } from './check.ts';
import { checkNames, fieldsOf, fieldsUsedIn } from './check-names.ts';
import { helperNames, templateEnvironment } from './environment.ts';
import type { Compile } from './environment.ts';
import { withHead } from '../front-matter.ts';
import { markSections } from '../merge/sections.ts';
import { withPictures } from './with-pictures.ts';
import { lintNote } from './lint-note.ts';
import { readLabels } from './labels.ts';
import { mistakeIn, unknownName } from './own-file.ts';
import { loadTemplates } from './templates.ts';
import type { Template, Templates } from './templates.ts';
import { MOST_LINES, shortenLists } from './shorten-lists.ts';

export interface RenderOptions {
  /** The output folder relative to the repository's root, for links to its files; null where it lies outside. */
  readonly output: string | null;
  /** What people wrote in the documents of an earlier run. */
  readonly team?: TeamText;
  /** Absolute path of the repository whose `handover/templates/` counts; null, or left out, where only built-in templates do. */
  readonly root?: string | null;
  /** Pages link to pictures of this format in place of Mermaid; they are listed with each page, and drawn by nobody yet. */
  readonly pictures?: PictureFormat | null;
}

interface Registries {
  readonly views: ReadonlyMap<string, View>;
  readonly diagrams: ReadonlyMap<string, Diagram>;
  readonly compile: Compile;
}

/**
 * Renders all documents of a model, sorted by path: the same model gives the same bytes.
 * @throws when a page breaks what a reader relies on (links, tables, headings): a mistake in a view or a template.
 */
export async function render(
  model: HandoverModel,
  options: RenderOptions = { output: 'docs/handover' },
): Promise<readonly Document[]> {
  const [views, diagrams, templates] = await Promise.all([
    loadFolder<View>(new URL('../views/', import.meta.url)),
    loadFolder<Diagram>(new URL('../diagrams/', import.meta.url)),
    loadTemplates(undefined, options.root),
  ]);
  const { partials, ownPartials } = templates;
  const compile = templateEnvironment(partials, readLabels(templates.labels, templates.ownLabels), ownPartials);
  const registries: Registries = { views: byId(views), diagrams: byId(diagrams), compile };
  const rows = templates.documents.map((template) => ({
    template,
    rows: rowsOf(template, registries, { model, options }),
  }));
  checkOwnNames(
    templates,
    rows.flatMap((each) => each.rows),
  );
  const pages = rows.flatMap((each) => pagesOf(each, registries, { model, options }));
  const documents = pages.map(({ document }) => document).toSorted(by((document) => document.path));
  const [partial = null] = ownPartials.values();
  const ownPages = pages.flatMap(({ document, own }) => (own === null ? [] : [[document.path, own] as const]));
  checkDocuments(documents, { pages: new Map(ownPages), partial });
  return documents;
}

interface Run {
  readonly model: HandoverModel;
  readonly options: RenderOptions;
}

/** What a template is filled with, one object per page. */
function rowsOf(template: Template, { views, diagrams }: Registries, { model, options }: Run): readonly object[] {
  const view = entryOf(views, template.view, { template, what: 'view' });
  const drawings = Object.fromEntries(
    template.diagrams.map((id) => [id, toDrawing(entryOf(diagrams, id, { template, what: 'diagram' }).build(model))]),
  );
  return view.build(model, options.team ?? nothingWritten).map((page) => ({ ...page, diagrams: drawings }));
}

function pagesOf(
  { template, rows }: { readonly template: Template; readonly rows: readonly object[] },
  { compile }: Registries,
  { model, options: { output, pictures: format = null } }: Run,
) {
  const { own, audience } = template;
  const [path, title] = [compile(template.path, own), compile(template.title, own)];
  const body = compile(template.body, own);
  const toDocument = (page: object): Document => {
    const position = { document: path(page, { document: '', output }), output };
    const heading = title(page, position);
    const text = tidy(`${lintNote}\n\n# ${escapeText(heading)}\n\n${body(page, position)}`);
    const { markdown, pictures } =
      format === null ? { markdown: text, pictures: [] } : withPictures(text, { document: position.document, format });
    const head = { version: model.toolVersion, document: position.document, audience };
    const document = { path: position.document, title: heading, markdown: withHead(markSections(markdown), head) };
    return pictures.length === 0 ? document : { ...document, pictures };
  };
  return rows.map((page) => ({ own, document: shortEnough(page, toDocument) }));
}

/** A page that is too long is filled again with shorter lists, more than once where some of them stand in one line. */
function shortEnough(page: object, toDocument: (page: object) => Document, times = 4): Document {
  const document = toDocument(page);
  const excess = document.markdown.split('\n').length - MOST_LINES;
  return excess > 0 && times > 0 ? shortEnough(shortenLists(page, excess), toDocument, times - 1) : document;
}

/** @throws UserError where a template of the team names what no view and no built-in template has. */
function checkOwnNames({ documents, partials, ownPartials }: Templates, rows: readonly object[]): void {
  const ownDocuments = documents.flatMap(({ own, body }) => (own === null ? [] : [{ own, body }]));
  if (ownDocuments.length === 0 && ownPartials.size === 0) return;
  const helpers = helperNames();
  const builtIn = [
    ...documents.flatMap(({ own, body }) => (own === null ? [body] : [])),
    ...[...partials].flatMap(([name, text]) => (ownPartials.has(name) ? [] : [text])),
  ];
  const fields = new Set([...fieldsOf(rows), ...builtIn.flatMap((text) => fieldsUsedIn(text, helpers)), 'length']);
  const known = { fields, helpers, partials: new Set(partials.keys()) };
  for (const { own, body } of ownDocuments) checkNames(own, body, known);
  for (const own of ownPartials.values()) checkNames(own, own.text, known);
}

const nothingWritten: TeamText = { notesToCheck: [], answers: [], ratings: [] };

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function entryOf<Entry>(
  entries: ReadonlyMap<string, Entry>,
  id: string,
  { template: { own, name }, what }: { readonly template: Template; readonly what: string },
): Entry {
  const entry = entries.get(id);
  if (entry !== undefined) return entry;
  if (own === null) throw new Error(`templates/documents/${name}.md.hbs names "${id}", which does not exist`);
  const line = own.text.split('\n').findIndex((each) => each.includes(id)) + 1;
  throw mistakeIn(own, { line, message: unknownName(what, id, [...entries.keys()]) });
}

/** Sections that are left out leave blank lines behind, and empty cells two spaces. */
function tidy(markdown: string): string {
  return `${markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/^\|.*$/gm, (row) => row.replace(/(?<=\|) {2,}(?=\|)/g, ' '))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
