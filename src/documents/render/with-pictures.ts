import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Picture, PictureFormat } from '../../model/document.ts';
import { escapeText } from '../escape.ts';
import { parseMarkdown } from '../parse-markdown.ts';

interface Place {
  /** Path of the page in the output folder. */
  readonly document: string;
  readonly format: PictureFormat;
}

/**
 * A page with a picture in place of each Mermaid block, for readers that draw no Mermaid, and what is to be drawn. What the
 * diagram says of itself becomes the text for those who do not see it.
 */
export function withPictures(
  markdown: string,
  { document, format }: Place,
): { readonly markdown: string; readonly pictures: readonly Picture[] } {
  const pictures: Picture[] = [];
  let text = '';
  let end = 0;
  visit(parseMarkdown(markdown), 'code', ({ lang, value, position }) => {
    const [from, to] = [position?.start.offset, position?.end.offset];
    if (lang !== 'mermaid' || from === undefined || to === undefined) return;
    const path = `diagrams/${document.replace(/\.md$/, '')}.${pictures.length + 1}.${format}`;
    pictures.push({ path, mermaid: value });
    text += `${markdown.slice(end, from)}![${describe(value)}](${linkTo(path, document)})`;
    end = to;
  });
  return { markdown: text + markdown.slice(end), pictures };
}

function describe(mermaid: string): string {
  const said = (key: string): string => new RegExp(`^\\s*${key}: *(.+)$`, 'm').exec(mermaid)?.[1] ?? '';
  const words = [said('accTitle'), said('accDescr')].filter((text) => text !== '');
  return escapeText(words.length === 0 ? 'Diagram' : words.join(': '));
}

function linkTo(path: string, document: string): string {
  return encodeURI(posix.relative(posix.dirname(document), path));
}
