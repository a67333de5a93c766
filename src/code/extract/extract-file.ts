import { ts } from 'ts-morph';
import type { FileFacts } from '../../model/facts.ts';
import { type Draft, lineAt, startDraft } from './draft.ts';
import { directivesOf } from './functions.ts';
import { isGenerated } from './is-generated.ts';
import { markErasedImports } from './modules.ts';
import { readStatements } from './statements.ts';

/**
 * Reads one file. `path` only says which dialect it is written in.
 * @throws RangeError where expressions are nested deeper than the stack: the caller makes it a diagnostic.
 */
export function extractFile(path: string, text: string): FileFacts {
  const source = parse(path, text);
  const draft = startDraft(source);
  draft.functions.push({
    name: 'module',
    kind: 'module',
    parent: -1,
    class: -1,
    generics: [],
    parameters: [],
    returns: [],
    returnType: null,
    async: true,
    line: 1,
    endLine: draft.lineStarts.length,
    directives: directivesOf(source.statements),
  });
  readStatements(draft, source.statements);
  addCommonJsExports(draft);
  if (/\.[mc]?tsx?$/.test(path)) markErasedImports(draft);
  return toFacts(draft);
}

/** JSDoc is not parsed and parents are not set: neither says anything that facts hold, and both cost a third of the time. */
function parse(path: string, text: string): ts.SourceFile {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  return ts.createSourceFile(path, text, options, false, scriptKindOf(path));
}

/** JavaScript often holds JSX without saying so. */
function scriptKindOf(path: string): ts.ScriptKind {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX;
  return /\.[mc]?ts$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.JSX;
}

/** `module.exports = x`, `exports.a = x`. */
function addCommonJsExports(draft: Draft): void {
  for (const { target, value, line } of draft.assignments) {
    const row = draft.values[target];
    if (row?.kind !== 'member' || value === null) continue;
    if (isModuleExports(draft, target)) draft.exports.push({ kind: 'value', name: '*', value, line });
    else if (isModuleExports(draft, row.object) || isGlobal(draft, row.object, 'exports'))
      draft.exports.push({ kind: 'value', name: row.name, value, line });
  }
}

function isModuleExports(draft: Draft, value: number): boolean {
  const row = draft.values[value];
  return row?.kind === 'member' && row.name === 'exports' && isGlobal(draft, row.object, 'module');
}

function isGlobal(draft: Draft, value: number, name: string): boolean {
  const row = draft.values[value];
  return row?.kind === 'global' && row.name === name;
}

function toFacts(draft: Draft): FileFacts {
  const {
    values,
    types,
    bindings,
    functions,
    classes,
    typeDeclarations,
    calls,
    scopes,
    exits,
    assignments,
    imports,
    exports,
    envReads,
    callFallbacks,
    urls,
  } = draft;
  return {
    lines: countLines(draft),
    generated: isGenerated(draft.text, draft.lineStarts.length),
    directives: functions[0]?.directives ?? [],
    values,
    types,
    bindings,
    functions,
    classes,
    typeDeclarations,
    calls,
    scopes,
    exits,
    assignments,
    imports,
    exports,
    envReads,
    callFallbacks,
    urls,
    syntaxErrors: syntaxErrorsOf(draft),
  };
}

/** As `wc -l` and editors count: the line end of the last line starts no line of its own. */
function countLines({ text, lineStarts }: Draft): number {
  return lineStarts.at(-1) === text.length ? lineStarts.length - 1 : lineStarts.length;
}

const SYNTAX_ERRORS_SHOWN = 3;

function syntaxErrorsOf(draft: Draft): FileFacts['syntaxErrors'] {
  // The list is no part of the public type, but it is how every tool on the compiler reads them without a program.
  const { parseDiagnostics } = draft.source as ts.SourceFile & {
    readonly parseDiagnostics?: readonly ts.DiagnosticWithLocation[];
  };
  return (parseDiagnostics ?? []).slice(0, SYNTAX_ERRORS_SHOWN).map((diagnostic) => ({
    line: lineAt(draft, diagnostic.start),
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '),
  }));
}
