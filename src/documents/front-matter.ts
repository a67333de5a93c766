import { createHash } from 'node:crypto';
import { type Document, isMap, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { by } from '../lib/order.ts';

/** What the head of a generated document says about it. */
const generatedHead = z.object({
  generator: z.literal('handover'),
  /** Version of Handover that wrote it. */
  version: z.string().regex(/^\d+\.\d+\.\d+[\w.+-]*$/),
  /** Its path in the output folder: a copy that a team keeps elsewhere is the team's. */
  document: z.string(),
  /** Whom the page is for, as it was written first: then it is for the team to say. */
  audience: z.array(z.string()).optional(),
  /** Of the text below the head as it was generated. */
  digest: z.string().regex(/^[0-9a-f]+$/),
});
export type GeneratedHead = z.infer<typeof generatedHead>;

export interface FrontMatter {
  /** The YAML between the dashes, null where there is none. */
  readonly yaml: string | null;
  readonly body: string;
}

/** Splits a text into its front matter and what follows; CRLF becomes LF. */
export function splitFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\u{FEFF}/u, '').replace(/\r\n/g, '\n');
  const match = /^---\n(?<yaml>[^]*?)^---\n+(?<body>[^]*)$/m.exec(lines);
  if (match?.index !== 0) return { yaml: null, body: lines };
  return { yaml: match.groups?.['yaml'] ?? '', body: match.groups?.['body'] ?? '' };
}

/** A document with its head. */
export function withHead(body: string, head: Omit<GeneratedHead, 'generator' | 'digest'>): string {
  const { version, document, audience = [] } = head;
  const yaml = stringify({
    generator: 'handover',
    version,
    document,
    audience,
    digest: digestOf(body),
  } satisfies GeneratedHead);
  return `---\n${yaml}---\n\n${body}`;
}

/** Reads the head of a document; null where Handover did not write it. `edited` says that people changed the text since. */
export function readHead(text: string): { readonly head: GeneratedHead; readonly edited: boolean } | null {
  const { yaml, body } = splitFrontMatter(text);
  const head = generatedHead.safeParse(yaml === null ? null : parseYaml(yaml));
  return head.success ? { head: head.data, edited: head.data.digest !== digestOf(body) } : null;
}

/**
 * The head of `existing` with what Handover says of the page in `generated`; all else in it (keys, comments, order, the
 * audience) stays as people wrote it. Ends at the closing dashes.
 */
export function mergedHead(generated: string, existing: string): string {
  const fresh = splitFrontMatter(generated).yaml ?? '';
  const yaml = splitFrontMatter(existing).yaml ?? '';
  // As written, with its quotes: a digest can look like a number.
  const written = new Map(valuesOf(parseDocument(fresh)).map(({ key, start, end }) => [key, fresh.slice(start, end)]));
  const text = valuesOf(parseDocument(yaml)).reduceRight(
    (kept, { key, start, end }) => `${kept.slice(0, start)}${written.get(key) ?? ''}${kept.slice(end)}`,
    yaml,
  );
  return `---\n${text}---`;
}

/** Keys that only say which run wrote the page. */
const keysOfRun = ['version', 'digest'];

/** Where the values of these keys stand in the text, in order. */
function valuesOf(document: Document.Parsed) {
  if (!isMap(document.contents)) return [];
  return document.contents.items
    .flatMap(({ key, value }) => {
      const [start, end] = value?.range ?? [];
      if (start === undefined || end === undefined || !keysOfRun.includes(String(key))) return [];
      return [{ key: String(key), start, end }];
    })
    .toSorted(by(({ start }) => start));
}

function parseYaml(yaml: string): unknown {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  try {
    return document.toJS();
  } catch (error) {
    // Aliases that do not exist, or that multiply without end.
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16);
}
