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
  const route = /^(?<method>GET|POST|PUT|PATCH|DELETE) (?<path>\/[\w\-./:{}[\]]*)$/.exec(span);
  if (route?.groups !== undefined) {
    return [{ kind: 'route', method: route.groups['method'] ?? '', path: route.groups['path'] ?? '' }];
  }
  const file = /^(?:\.\/)?(?<path>[\w@.-][\w@./()[\]-]*\.[A-Za-z]\w{0,9})(?::\d+(?::\d+)?|(?::\d+-|#L\d+-L?|:|#L)(?<last>\d+))?$/.exec(span);
  const path = file?.groups?.['path'] ?? '';
  if (path.includes('/') && !hasPlaceholder(path)) return [{ kind: 'file', path, last: lastLine(span) }];
  const variable = /^(?:process\.env\.|import\.meta\.env\.)(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$|^(?<plain>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)=\S*$/.exec(span);
  const name = variable?.groups?.['name'] ?? variable?.groups?.['plain'];
  return name === undefined ? readCommands(span) : [{ kind: 'variable', name }];
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
  return [{ kind: 'link', path: decoded(path), anchor: anchor === undefined || anchor === '' ? null : decoded(anchor) }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
