import { by } from '../../lib/order.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { SourceFile } from '../../model/workspace.ts';

/** What came of reading one file. `reason` completes "Not analysed: …". */
export type Outcome =
  | { readonly kind: 'facts'; readonly facts: FileFacts }
  | { readonly kind: 'skipped'; readonly code: SkipCode; readonly reason: string };

export type SkipCode = 'file-too-large' | 'file-unreadable' | 'not-text' | 'nested-too-deeply' | 'extraction-failed';

export interface Extracted {
  /** Facts of each file that people wrote, or that is a route, and that could be read, by path. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** Files whose text says that a tool wrote them. */
  readonly generated: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Sorts the outcomes of `sources`, whatever the order in which they came. */
export function toExtracted(sources: readonly SourceFile[], outcomes: ReadonlyMap<string, Outcome>): Extracted {
  const files = new Map<string, FileFacts>();
  const generated = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const { path } of sources) {
    const outcome = outcomes.get(path);
    if (outcome === undefined) continue;
    diagnostics.push(...diagnosticsOf(path, outcome));
    if (outcome.kind !== 'facts') continue;
    if (outcome.facts.generated && !ROUTE.test(path)) generated.add(path);
    else files.set(path, outcome.facts);
  }
  return { files, generated, diagnostics: diagnostics.toSorted(byPlace) };
}

/** What a tool put where a framework looks for routes answers requests all the same. */
const ROUTE = /(?:^|\/)app\/(?:.*\/)?route\.[mc]?[jt]sx?$|(?:^|\/)pages\/api\/.*\.[mc]?[jt]sx?$/;

const byPlace = by<Diagnostic>(
  (diagnostic) => diagnostic.file ?? '',
  (diagnostic) => diagnostic.code,
);

function diagnosticsOf(file: string, outcome: Outcome): readonly Diagnostic[] {
  if (outcome.kind === 'skipped') {
    return [{ stage: 'extract', code: outcome.code, message: `Not analysed: ${outcome.reason}.`, file, line: null }];
  }
  const [first] = outcome.facts.syntaxErrors;
  if (first === undefined) return [];
  const message = `Syntax error (${first.message}); what follows it may be missing.`;
  return [{ stage: 'extract', code: 'syntax-error', message, file, line: first.line }];
}

export function skipped(code: SkipCode, reason: string): Outcome {
  return { kind: 'skipped', code, reason };
}
