import { parse } from 'yaml';
import type { DecisionRecord } from '../../model/architecture.ts';
import type { Package } from '../../model/workspace.ts';
import { distinct } from '../../lib/order.ts';
import { nameOf } from '../../lib/tree-path.ts';
import { anyRecord } from './read-field.ts';
import type { Tree } from './tree.ts';

const longestRead = 200_000;
const mostGoverned = 20;

/**
 * Architecture decision records, in the forms of Nygard (`## Status`), MADR (front matter or a list at the top) and
 * adr-tools, sorted by path: https://adr.github.io/adr-templates.
 */
export function readDecisions(tree: Tree, packages: readonly Package[]): readonly DecisionRecord[] {
  return tree.paths.filter(isRecord).flatMap((file) => {
    const text = tree.sizeOf(file) > longestRead ? null : tree.text(file);
    const record = text === null ? null : toRecord(text, file);
    return record === null ? [] : [{ ...record, governs: governed(wordsOf(text ?? ''), tree, packages) }];
  });
}

const folder =
  /(^|\/)(adrs?|decisions?|decision-records?|architecture-decisions?|rfcs?|design-docs?)\/(?:.*\/)?[^/]+\.mdx?$/i;
const name = /^(?:(?:adr|rfc)[-_ ]?)?\d{2,}[-_. ].+\.mdx?$|^adr[-_ ].+\.mdx?$/i;

/** `docs/adr/0007-use-queues.md`, `rfcs/0001-rbac.mdx`; a template or an index is none. */
function isRecord(path: string): boolean {
  return (
    folder.test(path) &&
    !/(^|\/)(node_modules|vendor|templates?)\//i.test(path) &&
    name.test(nameOf(path)) &&
    !/template|^0*[-_. ]*(readme|index)/i.test(nameOf(path))
  );
}

function toRecord(text: string, file: string): Omit<DecisionRecord, 'governs'> | null {
  const head = frontMatter(/^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '');
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^#\s+\S/.test(line));
  const heading = at === -1 ? null : (lines[at] ?? '').replace(/^#\s+|\s+#*$/g, '');
  const title = textOf(head['title']) ?? heading;
  if (title === null) return null;
  return {
    title: title.replace(/^(?:ADR[- ]?)?\d+[.:)\s-]+\s*/i, '') || title,
    ...stateOf(text, head),
    file,
    line: Math.max(at, 0) + 1,
  };
}

function stateOf(text: string, head: Readonly<Record<string, unknown>>): Pick<DecisionRecord, 'status' | 'date'> {
  const status = textOf(head['status']) ?? fieldOf(text, 'Status') ?? '';
  const date = textOf(head['date']) ?? fieldOf(text, 'Date') ?? dateBehind.exec(status)?.[1] ?? null;
  return { status: textOf(status.replace(dateBehind, '')), date };
}

/** `accepted, 2025-03-11`, `Accepted (2025-03-11)`. */
const dateBehind = /[\s,;(]+(\d{4}-\d\d-\d\d)\)?$/;

/** What stands in code, and where links lead. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`|\]\(([^)\s]+)/g)].map(([, code, link]) => code ?? link ?? '');
}

function frontMatter(yaml: string): Readonly<Record<string, unknown>> {
  try {
    return anyRecord.safeParse(parse(yaml, { logLevel: 'silent', schema: 'failsafe' })).data ?? {};
  } catch {
    // A head that is no YAML says nothing.
    return {};
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `## Status` and the line below it, or `* Status: accepted`. */
function fieldOf(text: string, field: string): string | null {
  const below = new RegExp(`^#+\\s*${field}\\s*\\n+(?:[-*]\\s*)?([^\\n#].*)$`, 'im').exec(text)?.[1];
  const beside = new RegExp(`^[-*|\\s]*\\**${field}\\**\\s*[:|]\\**\\s*(\\S.*?)\\s*\\|?$`, 'im').exec(text)?.[1];
  return textOf(below?.replace(/^\*\*|\*\*$/g, '') ?? beside);
}

/** Files and folders that exist, and packages, among what stands in code or links. */
function governed(words: readonly string[], tree: Tree, packages: readonly Package[]): readonly string[] {
  const names = new Set(packages.flatMap(({ manifest }) => manifest.name ?? []));
  const isPath = (word: string): boolean =>
    word.includes('/') &&
    !word.startsWith('/') &&
    (tree.has(word) || tree.paths.some((path) => path.startsWith(`${word}/`)));
  const plain = words.map((word) => word.replace(/^(?:\.{0,2}\/)+/, '').replace(/\/+$/, ''));
  return distinct(plain.filter((word) => names.has(word) || isPath(word))).slice(0, mostGoverned);
}
