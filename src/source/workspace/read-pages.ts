import type { FileRole, PageResource } from '../../model/workspace.ts';
import { lineAt } from '../../lib/line-at.ts';
import { nameOf } from '../../lib/tree-path.ts';
import type { Tree } from './tree.ts';

/** Larger pages are built ones, or reports. */
const LARGEST = 200_000;
const PAGE_NAME = /^(?:index|app|main|_document|base|layout)\.html$/;
const TAG = /<(script|link|iframe)\b[^>]*?\s(?:src|href)\s*=\s*["']?(https?:\/\/[^"'\s>]+)/gi;
const LOADS = /\srel\s*=\s*["']?(?:stylesheet|preload|modulepreload)/i;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gi;
const WRITTEN = /["'`](https?:\/\/[^"'`\s]+)/g;

/** What HTML pages of production code load from elsewhere: tags with a full address, and addresses in inline scripts. */
export function readPages(tree: Tree, roleOf: (path: string) => FileRole): readonly PageResource[] {
  return tree.paths
    .filter((path) => PAGE_NAME.test(nameOf(path)) && tree.sizeOf(path) <= LARGEST && roleOf(path) === 'production')
    .flatMap((path) => resourcesOf(path, (tree.text(path) ?? '').replace(/<!--[\s\S]*?-->/g, blank)));
}

function resourcesOf(file: string, text: string): readonly PageResource[] {
  const row = (index: number, url: string, tag: string | null): PageResource => ({
    file,
    line: lineAt(text, index),
    url,
    tag: tag ?? 'script',
    inline: tag === null,
  });
  const tags = [...text.matchAll(TAG)]
    .filter((match) => match[1]?.toLowerCase() !== 'link' || LOADS.test(tagAt(text, match.index)))
    .map((match) => row(match.index, match[2] ?? '', match[1]?.toLowerCase() ?? ''));
  const inline = [...text.matchAll(SCRIPT)].flatMap((script) =>
    [...(script[1] ?? '').matchAll(WRITTEN)].map((match) =>
      row(script.index + script[0].indexOf(match[0]), match[1] ?? '', null),
    ),
  );
  return [...tags, ...inline];
}

/** A tag up to its end. */
function tagAt(text: string, at: number): string {
  return text.slice(at, text.indexOf('>', at));
}

/** Comments keep their lines. */
function blank(comment: string): string {
  return comment.replace(/[^\n]/g, ' ');
}
