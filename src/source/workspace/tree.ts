import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { type JsonDocument, parseJson } from './parse-json.ts';

/** A snapshot with what every reader of manifests needs: decoded texts, parsed JSON, and a place to report problems. */
export interface Tree {
  /** Sorted. */
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  readonly sizeOf: (path: string) => number;
  /** Decoded, without a byte order mark, line ends as `\n`; null (and reported) when the file went away. */
  readonly text: (path: string) => string | null;
  /** Parsed once; null (and reported once) when it does not parse. */
  readonly json: (path: string) => JsonDocument | null;
  readonly report: (problem: Omit<Diagnostic, 'stage'>) => void;
  readonly diagnostics: readonly Diagnostic[];
}

export function openTree(snapshot: Snapshot): Tree {
  const sizes = new Map(snapshot.files.map((file) => [file.path, file.size]));
  const documents = new Map<string, JsonDocument | null>();
  const diagnostics: Diagnostic[] = [];
  const unreadable = new Set<string>();
  const tree: Tree = {
    paths: snapshot.files.map((file) => file.path),
    has: (path) => sizes.has(path),
    sizeOf: (path) => sizes.get(path) ?? 0,
    text: (path) => {
      const text = readText(snapshot, path);
      // Several readers may ask for it.
      if (text === null && !unreadable.has(path)) tree.report({ ...unreadableFile, file: path });
      if (text === null) unreadable.add(path);
      return text;
    },
    json: (path) => {
      if (!documents.has(path)) documents.set(path, readJson(tree, path));
      return documents.get(path) ?? null;
    },
    report: (problem) => diagnostics.push({ stage: 'workspace', ...problem }),
    diagnostics,
  };
  return tree;
}

const unreadableFile = {
  code: 'file-unreadable',
  line: null,
  message: 'This file could not be read, what it says is missing.',
};

function readText(snapshot: Snapshot, path: string): string | null {
  try {
    return decode(snapshot.read(path)).replaceAll('\r\n', '\n');
  } catch {
    return null;
  }
}

/** TextDecoder drops the byte order mark; Windows tools also write manifests in UTF-16. */
function decode(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

function readJson(tree: Tree, path: string): JsonDocument | null {
  const text = tree.text(path);
  if (text === null) return null;
  const parsed = parseJson(text);
  if (parsed.kind === 'document') return parsed;
  const message = `This file is not valid JSON (${parsed.reason}), what it says is missing.`;
  tree.report({ code: 'json-unreadable', file: path, line: parsed.line, message });
  return null;
}
