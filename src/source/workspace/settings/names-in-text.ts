import { by } from '../../../lib/order.ts';
import type { DeclarationKind } from '../../../model/setting.ts';

export interface NameInText {
  readonly name: string;
  readonly line: number;
  readonly filled: boolean;
}

const NAME = '[A-Z][A-Z0-9_]{2,}';
/** Each pattern has the name and, where one stands beside it, the value. */
const YAML = [
  new RegExp(`^\\s*(?:-\\s+)?["']?(${NAME})["']?:(?:\\s+(.*))?$`),
  new RegExp(`^\\s*(?:-\\s+)?(?:name|key):\\s*["']?(${NAME})["']?\\s*$`),
  new RegExp(`^\\s*-\\s+["']?(${NAME})(?:=(.*?))?["']?$`),
];
const TOML = [new RegExp(`^\\s*["']?(${NAME})["']?\\s*=\\s*(.*)$`)];
const PATTERNS: Readonly<Record<DeclarationKind, readonly RegExp[]>> = {
  // A line that is switched off by a comment still tells people of the variable.
  example: [/^\s*(?:#\s?)?(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/],
  'env-file': [/^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/],
  compose: YAML,
  kubernetes: YAML,
  dockerfile: [new RegExp(`^\\s*(?:ENV|ARG)\\s+(${NAME})(?:[ =]+(.*))?$`, 'i'), new RegExp(`^\\s+(${NAME})=(.*)$`)],
  terraform: [
    new RegExp(`^\\s*"?(${NAME})"?\\s*[=:]\\s*(.*)$`),
    new RegExp(`^\\s*"?name"?\\s*[=:]\\s*"(${NAME})"`),
    new RegExp(`\\{\\s*"?name"?\\s*[=:]\\s*"(${NAME})",\\s*"?value(?:From)?"?\\s*[=:]\\s*(.*)$`),
  ],
  platform: [...YAML, ...TOML, new RegExp(`^\\s*"(${NAME})"\\s*:\\s*(.*)$`)],
};

/** Names of variables in a file, once each, at their first line; lines inside quotes that span several are no names. */
export function namesInText(kind: DeclarationKind, text: string): readonly NameInText[] {
  const found = new Map<string, NameInText>();
  let open: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (open !== null) {
      if (line.includes(open)) open = null;
      continue;
    }
    const match = firstMatch(kind, line);
    if (match === null) continue;
    const [, name = '', value = ''] = match;
    if (!isProse(kind, line, name)) {
      const known = found.get(name);
      const filled = isFilled(value) || known?.filled === true;
      found.set(name, { name, line: known?.line ?? index + 1, filled });
    }
    open = kind === 'example' || kind === 'env-file' ? openQuote(value) : null;
  }
  return [...found.values()].toSorted(by((row) => row.line));
}

function firstMatch(kind: DeclarationKind, line: string): RegExpExecArray | null {
  for (const pattern of PATTERNS[kind]) {
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  return null;
}

/** `# set this = that to …`: a sentence of a comment. */
function isProse(kind: DeclarationKind, line: string, name: string): boolean {
  return kind === 'example' && line.trimStart().startsWith('#') && !/^[A-Z][A-Z0-9_]*$/.test(name);
}

/** `KEY=`, `KEY=""`, `KEY=${KEY}` and `KEY=<your key>` leave the value to someone else. */
function isFilled(value: string): boolean {
  const plain = value
    .replace(/(?:^|\s)#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1,?$/, '$2');
  return plain !== '' && !/^(?:\$\{?\w+\}?|<.*>|\{\{.*\}\}|null|~|\{|\[)$/.test(plain);
}

function openQuote(value: string): string | null {
  const quote = value.trimStart().charAt(0);
  if (quote !== '"' && quote !== "'" && quote !== '`') return null;
  return value.trimStart().slice(1).includes(quote) ? null : quote;
}
