import { posix } from 'node:path';
import type { Place } from '../../model/place.ts';
import { escapeText, inlineCode } from '../escape.ts';

/** Where a page stands: `document` is relative to `output`, which is relative to the repository, or null outside of it. */
export interface Position {
  readonly document: string;
  readonly output: string | null;
}

/** A place as evidence. In a narrow table the folders can be left out, but a path that leads nowhere stays whole. */
export function evidenceLink(place: Place & { readonly symbol?: string | null }, from: Position): string {
  const text = (path: string): string =>
    inlineCode(place.symbol ? `${path} › ${place.symbol}` : withLine(path, place.line));
  if (from.output === null)
    return inlineCode(
      place.symbol ? `${withLine(place.file, place.line)} › ${place.symbol}` : withLine(place.file, place.line),
    );
  return `[${text(shortPath(place.file))}](${hrefOfPlace(place, from.output, from.document)})`;
}

/** A word that leads to a place; where places are out of reach the word alone. */
export function placeLink(place: Place, text: string, from: Position): string {
  return from.output === null
    ? escapeText(text)
    : `[${escapeText(text)}](${hrefOfPlace(place, from.output, from.document)})`;
}

/** A link's target from one document to another; `target` may carry an anchor. */
export function hrefOfDocument(target: string, from: string): string {
  const [path = '', anchor] = target.split('#', 2);
  // Within a page the anchor says all; the page itself is called by its name.
  const isHere = path === from && anchor !== undefined;
  const relative = isHere ? '' : encodePath(posix.relative(posix.dirname(from), path));
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}

function hrefOfPlace(place: Place, output: string, document: string): string {
  const folder = posix.dirname(posix.join(output, document));
  const path = encodePath(posix.relative(folder, place.file));
  return place.line > 0 ? `${path}#L${place.line}` : path;
}

/** Next.js names files `[id]` and `(group)`, which Markdown would read as its own. */
function encodePath(path: string): string {
  return encodeURIComponent(path.replace(/\p{Cs}/gu, '\u{FFFD}'))
    .replace(/%2F/g, '/')
    .replace(/%40/g, '@')
    .replace(/[()!'*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function withLine(path: string, line: number): string {
  return line > 0 ? `${path}:${line}` : path;
}

/** The last two parts of a long path tell most; the link has the rest. */
function shortPath(path: string): string {
  const parts = path.split('/');
  return path.length <= longestPath || parts.length <= 2 ? path : `…/${parts.slice(-2).join('/')}`;
}

const longestPath = 36;

const PLAIN_ADDRESS = /^https:\/\/([\w.-]+)(?:\/[\w./#?=&%~+:@-]*)?$/;

/** An address as a link that is called like its host; a place in a package as code. */
export function sourceLink(source: string): string {
  const [address, host] = PLAIN_ADDRESS.exec(source) ?? [];
  return address === undefined || host === undefined ? inlineCode(source) : `[${escapeText(host)}](${address})`;
}
