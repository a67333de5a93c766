import { createHash } from 'node:crypto';
import { parse, stringify } from 'yaml';
import { z } from 'zod';

/** What the head of a generated document says about it. */
const generatedHead = z.object({
  generator: z.literal('handover'),
  /** Version of Handover that wrote it. */
  version: z.string(),
  /** Its path in the output folder: a copy that a team keeps elsewhere is the team's. */
  document: z.string(),
  audience: z.array(z.string()),
  /** Of the text below the head as it was generated. */
  digest: z.string(),
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
  const { version, document, audience } = head;
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

/** The head of `generated`, with the keys that people added to the head of `existing`; ends at the closing dashes. */
export function withOwnKeys(generated: string, existing: string): string {
  const known = new Set(Object.keys(generatedHead.shape));
  const own = ownKeys.parse(parseYaml(splitFrontMatter(existing).yaml ?? '') ?? {});
  const added = Object.entries(own).filter(([key]) => !known.has(key));
  const { yaml } = splitFrontMatter(generated);
  return `---\n${yaml ?? ''}${added.length === 0 ? '' : stringify(Object.fromEntries(added))}---`;
}

const ownKeys = z.record(z.string(), z.unknown());

function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: 'silent' });
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError') return null;
    throw error;
  }
}

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 16);
}
