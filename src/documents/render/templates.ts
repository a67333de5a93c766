import { readdir, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { parse, YAMLParseError } from 'yaml';
import { by } from '../../lib/order.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { OWN_TEMPLATES } from '../../model/own-templates.ts';
import { mistakeIn, type OwnFile, unknownName } from './own-file.ts';

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
  /** The file of the team that it is; null where it is built in. */
  readonly own: OwnFile | null;
}

export interface Templates {
  readonly documents: readonly Template[];
  readonly partials: ReadonlyMap<string, string>;
  /** Those of `partials` that the team wrote. */
  readonly ownPartials: ReadonlyMap<string, OwnFile>;
  readonly labels: string;
  /** What the team says over the built-in wording; null where it says nothing. */
  readonly ownLabels: OwnFile | null;
}

/** The same place from src/ and from dist/. */
const shippedTemplates = new URL('../../../templates/', import.meta.url);

/**
 * Reads all templates of a folder: what lies in documents/ is a document. What lies under the same name in the folder of the
 * team comes instead, and other names come besides.
 * @param root of the repository that may have such a folder, null where none counts
 * @throws UserError where a file of the team has a mistake
 */
export async function loadTemplates(folder: URL = shippedTemplates, root: string | null = null): Promise<Templates> {
  const [builtIn, own] = await Promise.all([readFolder(folder), root === null ? nothing : readOwn(root)]);
  const changed = (kind: 'documents' | 'partials'): ReadonlyMap<string, string> =>
    new Map(own[kind].filter(([name, text]) => builtIn[kind].every((row) => row[0] !== name || row[1] !== text)));
  const [documents, partials] = [changed('documents'), changed('partials')];
  const all = new Map([...builtIn.documents, ...documents]);
  const ownLabels = own.labels === null || own.labels === builtIn.labels ? null : ownFile('labels.yaml', own.labels);
  return {
    documents: [...all]
      .map(([name, text]) => toTemplate(name, text, documents.has(name)))
      .toSorted(by(({ name }) => name)),
    partials: new Map([...builtIn.partials, ...partials]),
    ownPartials: new Map([...partials].map(([name, text]) => [name, ownFile(`partials/${name}.hbs`, text)])),
    labels: builtIn.labels ?? '',
    ownLabels,
  };
}

/** All built-in files, by their path in the folder of templates. */
export async function builtInFiles(): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const { documents, partials, labels } = await readFolder(shippedTemplates);
  return [
    ...documents.map(([name, text]) => ({ path: `documents/${name}.md.hbs`, text })),
    { path: 'labels.yaml', text: labels ?? '' },
    ...partials.map(([name, text]) => ({ path: `partials/${name}.hbs`, text })),
  ];
}

interface Texts {
  readonly documents: readonly (readonly [name: string, text: string])[];
  readonly partials: readonly (readonly [name: string, text: string])[];
  readonly labels: string | null;
}

const nothing: Texts = { documents: [], partials: [], labels: null };

async function readFolder(folder: URL): Promise<Texts> {
  const [documents, partials, labels] = await Promise.all([
    readTexts(new URL('documents/', folder), '.md.hbs'),
    readTexts(new URL('partials/', folder), '.hbs'),
    readTexts(folder, '.yaml'),
  ]);
  return { documents, partials, labels: new Map(labels).get('labels') ?? null };
}

function readOwn(root: string): Promise<Texts> {
  return readFolder(new URL(`${OWN_TEMPLATES}/`, pathToFileURL(`${root}/`)));
}

/** Links are left out: they may lead out of the repository. Line ends become those of built-in templates. */
async function readTexts(folder: URL, suffix: string): Promise<readonly (readonly [name: string, text: string])[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.flatMap((entry) => (entry.isFile() && entry.name.endsWith(suffix) ? [entry.name] : []));
  const texts = files.toSorted(by((file) => file)).map(async (file) => {
    const text = await readFile(new URL(encodeURIComponent(file), folder), 'utf8');
    return [file.slice(0, -suffix.length), text.replaceAll('\r\n', '\n')] as const;
  });
  return Promise.all(texts);
}

function ownFile(path: string, text: string): OwnFile {
  return { file: `${OWN_TEMPLATES}/${path}`, text };
}

function toTemplate(name: string, text: string, isOwn: boolean): Template {
  const own = isOwn ? ownFile(`documents/${name}.md.hbs`, text) : null;
  const { yaml, body } = splitFrontMatter(text);
  const head = frontMatter.safeParse(parseHead(yaml ?? '', own));
  if (head.success) return { name, body, own, ...head.data };
  if (own === null)
    throw new Error(`Front matter of templates/documents/${name}.md.hbs: ${z.prettifyError(head.error)}`);
  const { issues } = head.error;
  // A misspelt key is also a missing one.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  const message =
    issue?.code === 'unrecognized_keys'
      ? unknownName('key', String(key), Object.keys(frontMatter.shape))
      : `"${String(key)}": ${issue?.message}`;
  const line = text.split('\n').findIndex((each) => each.startsWith(`${String(key)}:`)) + 1;
  throw mistakeIn(own, { line: Math.max(line, 1), message: `front matter: ${message}` });
}

function parseHead(yaml: string, own: OwnFile | null): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (own === null || !(error instanceof YAMLParseError)) throw error;
    const [message = ''] = error.message.split('\n', 1);
    throw mistakeIn(own, { line: (error.linePos?.[0].line ?? 0) + 1, message: `front matter: ${message}` });
  }
}
