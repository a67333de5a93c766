import { nearest } from '../../lib/nearest.ts';
import { UserError } from '../../lib/user-error.ts';

/** A file of the team's folder, whose mistakes are for the team to mend. */
export interface OwnFile {
  /** As people know it: `handover/templates/partials/evidence.hbs`. */
  readonly file: string;
  readonly text: string;
}

/** One line that names file and line of a mistake, and what was meant, where one of the names is near. */
export function mistakeIn(
  { file }: OwnFile,
  { line, message }: { readonly line: number | null; readonly message: string },
  hint = 'See docs/templates.md for what a template may use.',
): UserError {
  return new UserError(`${file}${line === null ? '' : `:${line}`}: ${message}`, { hint });
}

/** `unknown field "nmae", did you mean "name"?` */
export function unknownName(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `unknown ${what} "${name}"${near === null ? '' : `, did you mean "${near}"?`}`;
}

/** What Handlebars says of a mistake, for people: it counts lines from the beginning of `body`, which is the end of the file. */
export function mistakeOfHandlebars(own: OwnFile, body: string, error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof RangeError)
    return mistakeIn(own, { line: null, message: 'a partial includes itself without end' });
  const text = error instanceof Error ? error.message : String(error);
  return (text.endsWith("got 'EOF'") ? openBlock(own, body) : null) ?? mistakeAtLine(own, body, text);
}

function mistakeAtLine(own: OwnFile, body: string, text: string): UserError {
  const [, written] = / - (\d+):\d+$/.exec(text) ?? /^Parse error on line (\d+)/.exec(text) ?? [];
  const [first = ''] = text.split('\n', 1);
  const field = /^"(.+)" not defined in/.exec(first)?.[1];
  if (written === undefined) return mistakeIn(own, { line: null, message: first });
  if (field !== undefined && !lineOf(body, Number(written)).includes(field)) {
    return mistakeIn(own, { line: null, message: `a partial that it uses needs the field "${field}"` });
  }
  return mistakeIn(own, { line: Number(written) + linesBefore(own.text, body), message: inWords(first, field) });
}

/** Names the block that was begun last of those that are not ended. */
function openBlock(own: OwnFile, body: string): UserError | null {
  const open: { readonly name: string; readonly line: number }[] = [];
  for (const { 1: kind, 2: name = '', index } of body.matchAll(/\{\{~?\s*([#/])\s*([\w-]+)/g)) {
    if (kind === '/') open.pop();
    else open.push({ name, line: body.slice(0, index).split('\n').length });
  }
  const last = open.at(-1);
  if (last === undefined) return null;
  const message = `{{#${last.name}}} is not closed by {{/${last.name}}}`;
  return mistakeIn(own, { line: last.line + linesBefore(own.text, body), message });
}

function inWords(message: string, field: string | undefined): string {
  if (field !== undefined) return `unknown field "${field}"`;
  return message
    .replace(/^Parse error on line \d+:?$/, 'does not parse')
    .replace(/^.*used the unknown helper (\S+).*$/, 'unknown helper "$1"')
    .replace(/ - \d+:\d+$/, '');
}

/** Lines of the file before its body, which is the front matter. */
export function linesBefore(text: string, body: string): number {
  return text.split('\n').length - body.split('\n').length;
}

function lineOf(text: string, line: number): string {
  return text.split('\n')[line - 1] ?? '';
}
