import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../parse-markdown.ts';
import { readCommands } from './read-commands.ts';
import type { Named, Reference } from './reference.ts';

/** What a page names of the repository that it lies in: in inline code, in links, and in the commands of its code blocks. */
export function readReferences(markdown: string): readonly Reference[] {
  return referencesIn(parseMarkdown(markdown));
}

function referencesIn(root: Root): readonly Reference[] {
  const references: Reference[] = [];
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'inlineCode') references.push(...readSpan(node.value).map((named) => ({ line, ...named })));
    if (node.type === 'code') references.push(...readFence(node, line));
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') {
      references.push(...readLink(node.url).map((named) => ({ line, ...named })));
    }
  });
  return references;
}

/** What a reader types after `$`, or what stands in a block that says it is one of a shell. */
function readFence({ lang, value }: Code, start: number): readonly Reference[] {
  if (!/^(?:sh|bash|shell|zsh|console|terminal|shellscript)$/i.test(lang ?? '')) return [];
  const lines = value.split('\n');
  const isSession = lines.some((line) => /^\s*\$\s/.test(line));
  return lines.flatMap((line, index) => {
    const isTyped = !isSession || /^\s*\$\s/.test(line);
    return isTyped ? readCommands(line).map((named) => ({ line: start + 1 + index, ...named })) : [];
  });
}

function readSpan(span: string): readonly Named[] {
  return [...readRoute(span), ...readFile(span), ...readVariable(span), ...readCommands(span)];
}

function readRoute(span: string): readonly Named[] {
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) (\/[\w\-./:{}[\]]*)$/.exec(span) ?? [];
  return method === undefined || path === undefined ? [] : [{ kind: 'route', method, path }];
}

/** `pkg/mysql.Replica` is a name in a package of Go. */
const FILE = /^(?:\.\/)?([\w@.-][\w@./-]*\.(?![A-Z][a-z])[A-Za-z]\w{0,9})(?::\d+(?:[:-]\d+)?|#L\d+(?:-L?\d+)?)?$/;

function readFile(span: string): readonly Named[] {
  const [, path = ''] = FILE.exec(span) ?? [];
  return path.includes('/') && !hasPlaceholder(path) ? [{ kind: 'file', path, last: lastLine(span) }] : [];
}

/** Read by code, or given a value: other words in capitals may be anything. */
const VARIABLES = [
  /^(?:process|import\.meta)\.env\.([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/,
  /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)=\S*$/,
];

function readVariable(span: string): readonly Named[] {
  return VARIABLES.flatMap((pattern) => {
    const [, name] = pattern.exec(span) ?? [];
    return name === undefined ? [] : [{ kind: 'variable' as const, name }];
  });
}

/** The last line that `file:12`, `file:12-20`, `file:12:3` or `file#L12-L20` names. */
function lastLine(span: string): number | null {
  const [, line, column] = /(?::|#L)(\d+)(?:(?:-L?|:)(\d+))?$/.exec(span) ?? [];
  if (line === undefined) return null;
  return Number(column === undefined || /:\d+:\d+$/.test(span) ? line : column);
}

function hasPlaceholder(path: string): boolean {
  return /(?:^|[/._-])(?:your|my|path|foo|bar|baz|example|some|xxx?|name)(?:$|[/._-])|\.\.\.|^\.\.\/|\/\//i.test(path);
}

function readLink(url: string): readonly Named[] {
  if (/^[a-z][a-z+.-]*:|^\/\/|^\/|[<>{}$]|^#?$/i.test(url)) return [];
  const [path = '', anchor] = url.replace(/\?[^#]*/, '').split('#', 2);
  return [
    { kind: 'link', path: decoded(path), anchor: anchor === undefined || anchor === '' ? null : decoded(anchor) },
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
