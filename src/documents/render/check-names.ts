import Handlebars from 'handlebars';
import { linesBefore, mistakeIn, mistakeOfHandlebars, type OwnFile, unknownName } from './own-file.ts';

interface NamedAt {
  readonly name: string;
  readonly line: number;
  readonly what: 'field' | 'helper' | 'partial';
}

/** Names that a template may use. */
export interface KnownNames {
  readonly fields: ReadonlySet<string>;
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/** Fields that a template reads, or hands to a partial. */
export function fieldsUsedIn(source: string, helpers: ReadonlySet<string>): readonly string[] {
  return namesIn(source, helpers).flatMap(({ what, name }) => (what === 'field' ? [name] : []));
}

/** Names of all fields of rows, however deep. */
export function fieldsOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const item of value) fieldsOf(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      found.add(name);
      fieldsOf(inner, found);
    }
  }
  return found;
}

/**
 * Handlebars tells a missing field only where it is printed: `{{#each itmes}}` would be an empty list in silence.
 * @throws UserError with file and line
 */
export function checkNames(own: OwnFile, body: string, known: KnownNames): void {
  for (const { name, line, what } of parsed(own, body, known.helpers)) {
    const names = { field: known.fields, helper: known.helpers, partial: known.partials }[what];
    if (names.has(name)) continue;
    throw mistakeIn(own, { line: line + linesBefore(own.text, body), message: unknownName(what, name, [...names]) });
  }
}

function parsed(own: OwnFile, body: string, helpers: ReadonlySet<string>): readonly NamedAt[] {
  try {
    return namesIn(body, helpers);
  } catch (error) {
    throw mistakeOfHandlebars(own, body, error);
  }
}

/** The parts of Handlebars' nodes that hold names. */
interface SyntaxNode {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly path?: SyntaxNode;
  readonly name?: SyntaxNode;
  readonly original?: string;
  readonly parts?: readonly string[];
  readonly data?: boolean;
  readonly params?: readonly SyntaxNode[];
  readonly hash?: { readonly pairs: readonly { readonly key: string }[] };
  readonly blockParams?: readonly string[];
}

function namesIn(source: string, helpers: ReadonlySet<string>): readonly NamedAt[] {
  const nodes = nodesIn(Handlebars.parse(source));
  const calls = nodes.filter((node) => isCall(node, helpers));
  const callees = new Set(calls.map(({ path }) => path));
  const given = new Set(nodes.flatMap(({ blockParams }) => blockParams ?? []));
  return nodes.flatMap((node): readonly NamedAt[] => {
    const line = node.loc.start.line;
    if (node.type === 'PartialStatement') return namesOfPartial(node, line);
    if (calls.includes(node)) return [{ name: node.path?.original ?? '', line, what: 'helper' }];
    if (node.type !== 'PathExpression' || node.data === true || callees.has(node)) return [];
    return (node.parts ?? []).filter((name) => !given.has(name)).map((name) => ({ name, line, what: 'field' }));
  });
}

function isCall({ type, path, params, hash }: SyntaxNode, helpers: ReadonlySet<string>): boolean {
  if (!/^(?:Mustache|Block)Statement$|^SubExpression$/.test(type)) return false;
  return (params ?? []).length > 0 || hash !== undefined || helpers.has(path?.original ?? '');
}

function namesOfPartial({ name, hash }: SyntaxNode, line: number): readonly NamedAt[] {
  const given = (hash?.pairs ?? []).map(({ key }) => ({ name: key, line, what: 'field' as const }));
  return [{ name: name?.original ?? '', line, what: 'partial' }, ...given];
}

/** All nodes of a syntax tree but the names of partials, which look like fields. */
function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const isPartial = 'type' in value && value.type === 'PartialStatement';
  const inner = Object.entries(value).flatMap(([key, child]) =>
    key === 'loc' || (isPartial && key === 'name') ? [] : nodesIn(child),
  );
  return isNode(value) ? [value, ...inner] : inner;
}

function isNode(value: object): value is SyntaxNode {
  // An empty template stands nowhere.
  return 'type' in value && 'loc' in value && typeof value.loc === 'object';
}
