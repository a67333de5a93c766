import { readdir, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { parse } from 'yaml';
import { by } from '../../lib/order.ts';
import { splitFrontMatter } from '../front-matter.ts';

const frontMatter = z.strictObject({
  /** Id of the view whose rows fill it. */
  view: z.string(),
  /** Ids of diagrams, which the template reads under `diagrams`. */
  diagrams: z.array(z.string()).default([]),
  /** Path of the document in the output folder; a template itself where there is one page per service. */
  path: z.string(),
  /** Plain text, a template itself; becomes the only first-level heading. */
  title: z.string(),
  audience: z.array(z.string()),
});

/** One file of templates/documents/: its front matter, and the body below. */
export interface Template extends z.infer<typeof frontMatter> {
  readonly name: string;
  readonly body: string;
}

export interface Templates {
  readonly documents: readonly Template[];
  readonly partials: ReadonlyMap<string, string>;
  readonly labels: string;
}

/** The same place from src/ and from dist/. */
const shipped = new URL('../../../templates/', import.meta.url);

/** Reads all templates of a folder: what lies in documents/ is a document. */
export async function loadTemplates(folder: URL = shipped): Promise<Templates> {
  const [documents, partials, labels] = await Promise.all([
    readTexts(new URL('documents/', folder), '.md.hbs'),
    readTexts(new URL('partials/', folder), '.hbs'),
    readFile(new URL('labels.yaml', folder), 'utf8'),
  ]);
  return { documents: documents.map(([name, text]) => toTemplate(name, text)), partials: new Map(partials), labels };
}

async function readTexts(folder: URL, suffix: string): Promise<readonly (readonly [name: string, text: string])[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(suffix)).toSorted(by((file) => file));
  const texts = files.map(
    async (file) => [file.slice(0, -suffix.length), await readFile(new URL(file, folder), 'utf8')] as const,
  );
  return Promise.all(texts);
}

function toTemplate(name: string, text: string): Template {
  const { yaml, body } = splitFrontMatter(text);
  const head = frontMatter.safeParse(parse(yaml ?? ''));
  if (!head.success)
    throw new Error(`Front matter of templates/documents/${name}.md.hbs: ${z.prettifyError(head.error)}`);
  return { name, body, ...head.data };
}
