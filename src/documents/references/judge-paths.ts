import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { remembered } from '../../lib/remembered.ts';
import { folderOf, foldersUpFrom, joinPath, nameOf } from '../../lib/tree-path.ts';
import { parseMarkdown } from '../parse-markdown.ts';
import type { Reference, Stale, Text } from './reference.ts';
import type { TreeOfPaths } from './surroundings.ts';

type FileReference = Extract<Reference, { readonly kind: 'file' }>;
type LinkReference = Extract<Reference, { readonly kind: 'link' }>;

/**
 * A path in inline code. It may start at the root, at the folder of the page or one above it, or anywhere where its reader
 * knows what is meant: so a file with this end is enough. What is missing is stale only where it would lie beside its like.
 */
export function judgeFile({ path, last, line }: FileReference, page: Text, tree: TreeOfPaths): Stale | null {
  const folders = foldersUpFrom(folderOf(page.path));
  const written = path.replace(/^\.\//, '');
  const found = folders.map((folder) => joinPath(folder, written)).find(tree.hasFile);
  if (found !== undefined) return last === null ? null : judgeLine({ path: found, last, line }, page, tree);
  const isElsewhere = tree.namesakes(nameOf(written)).some((other) => other.endsWith(`/${written}`));
  if (isElsewhere || isShown(path, page)) return null;
  const [home, root] = [joinPath(folderOf(page.path), written), joinPath('', written)];
  const beside = [root, home].filter((candidate) => folderOf(written) !== '' && tree.hasFolder(folderOf(candidate)));
  if (beside.length === 0 || folders.some((folder) => tree.hasFolder(joinPath(folder, written)))) return null;
  return { file: page.path, line, message: `${path} is not in this tree`, gone: beside };
}

/** `file:45` of a file that is shorter. */
function judgeLine(
  { path, last, line }: { readonly path: string; readonly last: number; readonly line: number },
  page: Text,
  tree: TreeOfPaths,
): Stale | null {
  const text = tree.text(path);
  if (text === null) return null;
  const lines = text.replace(/\n$/, '').split('\n').length;
  return last <= lines
    ? null
    : { file: page.path, line, message: `${path} has ${lines} lines, and no line ${last}`, gone: [] };
}

/** A page that shows what is in the file tells its reader to write it. */
function isShown(path: string, page: Text): boolean {
  return fencesOf(page).includes(nameOf(path));
}

const fencesOf = remembered((page: Text): string => {
  const texts: string[] = [];
  visit(parseMarkdown(page.markdown), 'code', ({ meta, value }) => void texts.push(`${meta ?? ''}\n${value}`));
  return texts.join('\n');
});

/** A link to a file or folder of the tree, and to a heading or a line in it. */
export function judgeLink({ path, anchor, line }: LinkReference, page: Text, tree: TreeOfPaths): Stale | null {
  const target = path === '' ? page.path : joinPath(folderOf(page.path), path);
  if (target.startsWith('..')) return null;
  if (path !== '' && !tree.hasFile(target)) return judgeMissing({ path, target, line }, page, tree);
  if (anchor === null) return null;
  const lines = /^L\d+(?:C\d+)?(?:-L?(\d+))?/.exec(anchor);
  if (lines !== null) {
    const last = Number(lines[1] ?? /\d+/.exec(anchor)?.[0]);
    return judgeLine({ path: target, last, line }, page, tree);
  }
  return judgeAnchor({ target, anchor, line }, page, tree);
}

function judgeMissing(
  { path, target, line }: { readonly path: string; readonly target: string; readonly line: number },
  page: Text,
  tree: TreeOfPaths,
): Stale | null {
  if (tree.hasFolder(target)) return null;
  // A site makes pages of other files, and addresses of its own.
  const isFile = /\.[a-z]\w{0,9}$/i.test(nameOf(path)) && !/\.html?$/.test(path);
  if (!isFile && isOfSite(page)) return null;
  const isPage = ['.md', '.mdx', '/index.md', '/index.mdx', '/README.md'].some((end) =>
    tree.hasFile(`${target}${end}`),
  );
  if (isPage || (!isFile && !tree.hasFolder(folderOf(target)))) return null;
  return { file: page.path, line, message: `the link to ${path} leads nowhere`, gone: [target] };
}

/** Pages of a documentation site have a head, and links as its router wants them. */
function isOfSite({ path, markdown }: Text): boolean {
  return path.endsWith('.mdx') || markdown.startsWith('---\n');
}

function judgeAnchor(
  { target, anchor, line }: { readonly target: string; readonly anchor: string; readonly line: number },
  page: Text,
  tree: TreeOfPaths,
): Stale | null {
  if (/^(?:top|user-content-)/.test(anchor)) return null;
  const anchors = target === page.path ? anchorsOfPage(page) : target.endsWith('.md') ? anchorsIn(tree, target) : null;
  if (anchors === null || anchors.has(bare(anchor))) return null;
  return { file: page.path, line, message: `${target} has no heading #${anchor}`, gone: [] };
}

const anchorsOfPage = remembered((page: Text) => anchorsOf(page.markdown));

const anchorsByTree = new WeakMap<TreeOfPaths, Map<string, ReadonlySet<string> | null>>();

/** Each file is parsed once, however many links lead there. */
function anchorsIn(tree: TreeOfPaths, file: string): ReadonlySet<string> | null {
  const known = anchorsByTree.get(tree) ?? new Map<string, ReadonlySet<string> | null>();
  anchorsByTree.set(tree, known);
  const found = known.get(file);
  if (found !== undefined) return found;
  const markdown = tree.text(file);
  const anchors = markdown === null ? null : anchorsOf(markdown);
  known.set(file, anchors);
  return anchors;
}

/**
 * As GitHub makes them, as written in HTML or by `{#id}`, and as components of a site make them of their titles; null where
 * components are brought in, which have headings too.
 */
function anchorsOf(markdown: string): ReadonlySet<string> | null {
  if (/^import\s/m.test(markdown)) return null;
  const slugger = new GithubSlugger();
  const anchors = [...markdown.matchAll(/\b(?:id|name|title)=["']([^"']+)["']|\{#([\w-]+)\}/g)].map(
    ([, html, own]) => html ?? own ?? '',
  );
  visit(parseMarkdown(markdown), (node) => {
    if (node.type === 'heading') anchors.push(slugger.slug(toString(node)), toString(node));
    if (node.type === 'html') {
      anchors.push(
        ...[...node.value.matchAll(/<h\d[^>]*>([^]*?)<\/h\d>/gi)].map(([, text = '']) => text.replace(/<[^>]*>/g, '')),
      );
    }
  });
  return new Set(anchors.map(bare));
}

/** Sites differ in what they make of signs and spaces. */
function bare(anchor: string): string {
  return anchor.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
