import { groupBy } from '../../../lib/group-by.ts';
import type { DeclarationKind } from '../../../model/setting.ts';

export interface NameInText {
  readonly name: string;
  readonly line: number;
  readonly filled: boolean;
  /** Host and port of an address inside of the network in which it runs: of no other value is anything kept. */
  readonly host: string | null;
}

const NAME = '[A-Z][A-Z0-9_]{2,}';
/** Each pattern has the name and, where one stands beside it, the value. */
const YAML_ITEM = new RegExp(`^\\s*-\\s+["']?(${NAME})(?:=(.*?))?["']?$`);
const YAML = [
  new RegExp(`^\\s*(?:-\\s+)?["']?(${NAME})["']?:(?:\\s+(.*))?$`),
  new RegExp(`^\\s*(?:-\\s+)?(?:name|key):\\s*["']?(${NAME})["']?\\s*$`),
  YAML_ITEM,
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
  platform: [
    ...YAML,
    ...TOML,
    new RegExp(`^\\s*"(${NAME})"\\s*:\\s*(.*)$`),
    // What Wrangler binds to a name: `{ binding = "CACHE", id = "…" }`.
    /\bbinding["']?\s*[=:]\s*["']([A-Z][A-Z0-9_]*)(["'].*)$/,
  ],
};

/** Names of variables in a file, once each, at their first line; lines inside quotes that span several are no names. */
export function namesInText(kind: DeclarationKind, text: string): readonly NameInText[] {
  const lines = linesOutsideQuotes(kind, text);
  const rows = lines.flatMap((each, index) =>
    isOtherItem(kind, lines, index) ? [] : nameInLine(kind, each, lines[index + 1]?.text ?? ''),
  );
  return [...groupBy(rows, ({ name }) => name)].flatMap(([name, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            name,
            line: first.line,
            filled: first.filled || others.some(({ filled }) => filled),
            host: [first, ...others].find(({ host }) => host !== null)?.host ?? null,
          },
        ],
  );
}

const ITEM = /^(\s*)-\s+["']?[A-Z][A-Z0-9_]*["']?$/;

/** `- SETUID` below `cap_add:` is no variable: items without a value are some only below a key that says so. */
function isOtherItem(kind: DeclarationKind, lines: readonly Line[], index: number): boolean {
  const [, indent] = (PATTERNS[kind].includes(YAML_ITEM) ? ITEM.exec(lines[index]?.text ?? '') : null) ?? [];
  if (indent === undefined) return false;
  const isAbove = ({ text }: Line): boolean => !/^\s*(?:-|#|$)/.test(text) && text.search(/\S/) <= indent.length;
  return !/env|var|arg|secret|config/i.test(lines.slice(0, index).findLast(isAbove)?.text ?? '');
}

function nameInLine(kind: DeclarationKind, { text, line }: Line, next: string): readonly NameInText[] {
  const [, name = '', value = ''] = firstMatch(kind, text) ?? [];
  if (name === '' || isProse(kind, text, name)) return [];
  // `- name: ORDERS_URL` has its value in the line below.
  const below = value === '' ? /^\s+"?value"?\s*[:=]\s*(.*)$/.exec(next)?.[1] : undefined;
  return [{ name, line, filled: isFilled(value), host: innerHost(below ?? value) }];
}

/** `http://orders:3000/v1` → `orders:3000`; nothing with a user before the host, nor a host that the whole world knows. */
function innerHost(value: string): string | null {
  const [, host = '', port = ''] =
    /^["'\s]*(?:https?|wss?|grpc):\/\/([a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*)(:\d+)?(?=["'/?\s]|$)/i.exec(value) ?? [];
  return host !== '' && (!host.includes('.') || /\.(?:internal|local|svc)$/.test(host)) ? `${host}${port}` : null;
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** Lines of which none is the inside of a value that began on a line before. */
function linesOutsideQuotes(kind: DeclarationKind, text: string): readonly Line[] {
  const lines: Line[] = [];
  let open: string | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    if (open === null) {
      lines.push({ line: index + 1, text: line });
      open = kind === 'example' || kind === 'env-file' ? openQuote(firstMatch(kind, line)?.[2] ?? '') : null;
    } else if (line.includes(open)) open = null;
  }
  return lines;
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
