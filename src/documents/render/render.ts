import { loadFolder } from '../../lib/load-folder.ts';
import { by } from '../../lib/order.ts';
import type { Document } from '../../model/document.ts';
import type { HandoverModel } from '../../model/handover-model.ts';
import { escapeText } from '../escape.ts';
import { toDrawing } from '../graph/graph-rows.ts';
import type { Diagram, TeamText, View } from '../view.ts';
import { checkDocuments } from './check.ts';
import { templateEnvironment } from './environment.ts';
import type { Compile } from './environment.ts';
import { withHead } from '../front-matter.ts';
import { markSections } from '../merge/sections.ts';
import { readLabels } from './labels.ts';
import { loadTemplates } from './templates.ts';
import type { Template } from './templates.ts';

export interface RenderOptions {
  /** The output folder relative to the repository's root, for links to its files; null where it lies outside. */
  readonly output: string | null;
  /** What people wrote in the documents of an earlier run. */
  readonly team?: TeamText;
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
    loadTemplates(),
  ]);
  const compile = templateEnvironment(templates.partials, readLabels(templates.labels));
  const registries: Registries = { views: byId(views), diagrams: byId(diagrams), compile };
  const renderTemplate = documentsOf(registries, model, options);
  const documents = templates.documents.flatMap(renderTemplate).toSorted(by((document) => document.path));
  checkDocuments(documents);
  return documents;
}

function documentsOf(registries: Registries, model: HandoverModel, { output, team = nothingWritten }: RenderOptions) {
  return (template: Template): Document[] => {
    const view = entryOf(registries.views, template.view, template);
    const diagrams = Object.fromEntries(
      template.diagrams.map((id) => [id, toDrawing(entryOf(registries.diagrams, id, template).build(model))]),
    );
    const [path, title, body] = [template.path, template.title, template.body].map(registries.compile);
    if (path === undefined || title === undefined || body === undefined)
      throw new Error('A template has a path, a title and a body');
    return view.build(model, team).map((page) => {
      const rows = { ...page, diagrams };
      const position = { document: path(rows, { document: '', output }), output };
      const heading = title(rows, position);
      const markdown = markSections(tidy(`# ${escapeText(heading)}\n\n${body(rows, position)}`));
      const head = { version: model.toolVersion, document: position.document, audience: template.audience };
      return { path: position.document, title: heading, markdown: withHead(markdown, head) };
    });
  };
}

const nothingWritten: TeamText = { notesToCheck: [], answers: [], ratings: [] };

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function entryOf<Entry>(entries: ReadonlyMap<string, Entry>, id: string, { name }: Template): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`templates/documents/${name}.md.hbs names "${id}", which does not exist`);
  return entry;
}

/** Sections that are left out leave blank lines behind, and empty cells two spaces. */
function tidy(markdown: string): string {
  return `${markdown
    .replace(/[ \t]+$/gm, '')
    .replace(/^\|.*$/gm, (row) => row.replace(/(?<=\|) {2,}(?=\|)/g, ' '))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}
