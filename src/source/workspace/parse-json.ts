import { findNodeAtLocation, getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { lineAt } from '../../lib/line-at.ts';

/** JSON with comments and trailing commas, as package managers and the TypeScript compiler read it. */
export interface JsonDocument {
  readonly kind: 'document';
  readonly value: unknown;
  /** 1-based line of the value at a path, of the nearest value around it when there is none. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

export interface JsonProblem {
  readonly kind: 'problem';
  /** Such as `CommaExpected`. */
  readonly reason: string;
  readonly line: number;
}

export function parseJson(text: string): JsonDocument | JsonProblem {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined)
    return { kind: 'problem', reason: printParseErrorCode(error.error), line: lineAt(text, error.offset) };
  if (root === undefined) return { kind: 'problem', reason: 'ValueExpected', line: 1 };
  const value: unknown = getNodeValue(root);
  const lineOf = (path: readonly (string | number)[]): number => {
    const node = findNodeAtLocation(root, [...path]);
    return node === undefined && path.length > 0 ? lineOf(path.slice(0, -1)) : lineAt(text, node?.offset ?? 0);
  };
  return { kind: 'document', value, lineOf };
}
