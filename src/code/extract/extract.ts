import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { SourceFile } from '../../model/workspace.ts';
import { by } from '../../lib/order.ts';
import { extractFile } from './extract-file.ts';

export interface Extracted {
  /** Facts of each file that people wrote and that could be read, by path. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Files whose text says that a tool wrote them. */
  readonly generated: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bigger files are bundles or data: they take seconds and say little. */
const MOST_BYTES = 1_500_000;
const BINARY_CHECK_BYTES = 8000;

/** Reads files one by one. What cannot be read costs that file, and is said. */
export function extract(snapshot: Snapshot, sources: readonly SourceFile[], onFile: (done: number) => void): Extracted {
  const files = new Map<string, FileFacts>();
  const generated = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  sources.forEach((source, index) => {
    const answer = extractOne(snapshot, source);
    if ('facts' in answer && answer.facts.generated) generated.add(source.path);
    else if ('facts' in answer) files.set(source.path, answer.facts);
    diagnostics.push(...answer.diagnostics);
    onFile(index + 1);
  });
  return { files, generated, diagnostics: diagnostics.toSorted(by((row) => row.file ?? '', (row) => row.code)) };
}

type Answer = { readonly facts: FileFacts; readonly diagnostics: readonly Diagnostic[] } | { readonly diagnostics: readonly Diagnostic[] };

function extractOne(snapshot: Snapshot, source: SourceFile): Answer {
  if (source.size > MOST_BYTES) return skipped(source, 'file-too-large', `${Math.round(source.size / 1000)} kB; files over ${MOST_BYTES / 1000} kB are not read`);
  const bytes = snapshot.read(source.path);
  if (bytes.subarray(0, BINARY_CHECK_BYTES).includes(0)) return skipped(source, 'not-text', 'holds binary data, so it is no source code');
  try {
    const facts = extractFile(source.path, new TextDecoder().decode(bytes));
    return { facts, diagnostics: syntaxDiagnostics(source, facts) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw new Error(`Reading ${source.path} failed`, { cause: error });
    return skipped(source, 'nested-too-deeply', 'its expressions are nested deeper than can be read');
  }
}

function skipped(source: SourceFile, code: string, reason: string): Answer {
  return { diagnostics: [{ stage: 'extract', code, message: `Not analysed: ${reason}.`, file: source.path, line: null }] };
}

function syntaxDiagnostics(source: SourceFile, facts: FileFacts): readonly Diagnostic[] {
  const [first] = facts.syntaxErrors;
  if (first === undefined) return [];
  return [{ stage: 'extract', code: 'syntax-error', message: `Syntax error (${first.message}); what follows it may be missing.`, file: source.path, line: first.line }];
}
