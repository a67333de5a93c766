import Handlebars from 'handlebars';
import type { HelperOptions } from 'handlebars';
import { toDuration } from '../../lib/duration.ts';
import { thousands } from '../../lib/thousands.ts';
import type { Place } from '../../model/place.ts';
import type { Graph } from '../graph/graph.ts';
import { toMermaid } from '../graph/to-mermaid.ts';
import { type Sequence, toSequence } from '../graph/to-sequence.ts';
import { asRead, escapeText, inlineCode } from '../escape.ts';
import { slot } from '../merge/slots.ts';
import type { Labels } from './labels.ts';
import { mistakeOfHandlebars, type OwnFile } from './own-file.ts';
import { evidenceLink, placeLink, hrefOfDocument, sourceLink } from './links.ts';
import type { Position } from './links.ts';

/** Turns a template's source into a function from rows and the page's position to text. */
export type Compile = (source: string, own?: OwnFile | null) => (rows: object, position: Position) => string;

/**
 * The template language: Handlebars without its HTML escaping, plus the helpers below. A missing field is an error, never
 * an empty place.
 */
export function templateEnvironment(
  partials: ReadonlyMap<string, string>,
  labels: Labels,
  ownPartials: ReadonlyMap<string, OwnFile> = new Map(),
): Compile {
  const handlebars = Handlebars.create();
  const helpers = { ...textHelpers, ...labelHelpers(labels) };
  for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, withLine(helper));
  for (const [name, source] of partials) handlebars.registerPartial(name, source);
  const knownHelpers = { ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])), log: false };
  const options = { strict: true, noEscape: true, preventIndent: true, knownHelpersOnly: true, knownHelpers };
  for (const [name, own] of ownPartials) {
    const partial = handlebars.compile(own.text, options);
    handlebars.registerPartial(name, (rows, given) => orMistake(own, own.text, () => partial(rows, given)));
  }
  return (source, own = null) => {
    const template = handlebars.compile(source, options);
    return (rows, position) => orMistake(own, source, () => template(rows, { data: { position } }));
  };
}

/** Says where a helper was called with what it cannot use, as Handlebars does of fields. */
function withLine(helper: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return (...values) => {
    try {
      return helper(...values);
    } catch (error) {
      const options: { readonly loc?: { readonly start: { readonly line: number; readonly column: number } } } =
        values.at(-1);
      if (!(error instanceof Error) || options.loc === undefined) throw error;
      const { line, column } = options.loc.start;
      throw new Error(`${error.message} - ${line}:${column}`, { cause: error });
    }
  };
}

/** What goes wrong in a file of the team is told with its line; all else is a bug of ours. */
function orMistake(own: OwnFile | null, body: string, fill: () => string): string {
  if (own === null) return fill();
  try {
    return fill();
  } catch (error) {
    throw mistakeOfHandlebars(own, body, error);
  }
}

const textHelpers = {
  /** Text of the repository as text, in a line or in a table cell. */
  text: (value: unknown) => escapeText(asRead(required('text', value))),
  /** Words of a rule, in which backticks stand around code. */
  prose: (value: unknown) =>
    required('prose', value)
      .split('`')
      // Escaping takes the blanks at the ends away, which keep words and code apart here.
      .map((part, index) => (index % 2 === 0 ? part.replace(/\S(?:.*\S)?/s, escapeText) : inlineCode(part)))
      .join(''),
  /** Text of the repository as inline code, in a line or in a table cell. */
  code: (value: unknown) => toCode(required('code', value)),
  /** Several as inline code, with commas. */
  codes: (values: readonly string[]) => values.map(toCode).join(', '),
  /** Several as text, with semicolons, because each may hold commas. */
  texts: (values: readonly string[]) => values.map((value) => escapeText(asRead(value))).join('; '),
  /** Number with thousands separators that no locale changes. */
  count: (value: number) => thousands(needed('count', value)),
  /** A number with its noun: `{{counted files "file" "files"}}`. */
  counted: (value: number, one: string, many: string) =>
    `${thousands(needed('counted', value))} ${value === 1 ? one : many}`,
  /** Milliseconds in the largest unit that says them shortly. */
  duration: (milliseconds: number) => toDuration(needed('duration', milliseconds)),
  /** A share in whole percent. */
  percent: (part: number, whole: number) =>
    toPercent(needed('percent', whole) === 0 ? 0 : (needed('percent', part) / whole) * 100),
  /** A place in which the team answers what no code says; stands in a line of its own. */
  slot: (id: string, question: string) => slot(id, question),
  /** A place as a link to file and line. */
  at: (place: Place, options: HelperOptions) => evidenceLink(place, positionOf(options)),
  /** A name that leads to a place, where the file's name would say less. */
  linked: (place: Place, text: string, options: HelperOptions) =>
    placeLink(place, required('linked', text), positionOf(options)),
  /** Where a fact about a library was read: a page of documentation, or a place in a package. */
  source: (value: unknown) => sourceLink(required('source', value)),
  /** A link to another document. */
  link: (path: string, text: string, options: HelperOptions) =>
    `[${escapeText(text)}](${hrefOfDocument(path, positionOf(options).document)})`,
};

function labelHelpers(labels: Labels) {
  return {
    /** The wording of a value of the model: `{{word "severity" severity}}`. */
    word: (table: string, value: unknown) => labels.of(table, required('word', value)),
    /** A Mermaid fence of what happens in order. */
    sequence: (sequence: Sequence, { hash }: HelperOptions) => {
      const [title, description] = [required('sequence', hash['title']), required('sequence', hash['description'])];
      return `\`\`\`mermaid\n${toSequence(sequence, { title, description })}\n\`\`\``;
    },
    /** A Mermaid fence of a graph. */
    mermaid: (graph: Graph, { hash }: HelperOptions) => {
      const [title, description] = [required('mermaid', hash['title']), required('mermaid', hash['description'])];
      return `\`\`\`mermaid\n${toMermaid(graph, { title, description, labelOf: (kind) => labels.of('node', kind) })}\n\`\`\``;
    },
  };
}

/** Names of everything that a template can call. */
export function helperNames(): ReadonlySet<string> {
  const wording = Object.keys(labelHelpers({ of: () => '' }));
  return new Set(['each', 'if', 'unless', 'with', 'lookup', ...Object.keys(textHelpers), ...wording]);
}

/** Handlebars is strict about what it prints, not about what it hands to a helper. */
function required(helper: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new Error(`{{${helper}}} needs a text or a number, and got ${String(value)}`);
}

function needed(helper: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new Error(`{{${helper}}} needs a number, and got ${typeof value === 'string' ? `"${value}"` : String(value)}`);
}

/** A name of which nothing is known is none to look up. */
function toCode(value: string): string {
  return value === '${…}' ? '*decided at run time*' : inlineCode(asRead(value));
}

/** What is there never counts as nothing, and what is missing never as all. */
function toPercent(share: number): string {
  if (share > 99 && share < 100) return 'over 99 %';
  return share > 0 && share < 1 ? 'under 1 %' : `${Math.round(share)} %`;
}

function positionOf({ data }: HelperOptions): Position {
  const { position }: { readonly position: Position } = data;
  return position;
}
