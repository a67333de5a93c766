/** A table that an SQL statement names. */
export interface SqlTable {
  readonly table: string;
  readonly effect: 'read' | 'write';
}

/** In one case throughout: `Select one from the list` is said to people. */
const VERBS = [
  'select',
  'insert\\s+into',
  'update',
  'delete\\s+from',
  'with',
  'merge\\s+into',
  'replace\\s+into',
  'truncate\\s+table',
  // Alone it is a word of style sheets, too.
  'TRUNCATE',
];
const STATEMENT = new RegExp(
  String.raw`^\s*(?:\(\s*)*(?:${[...VERBS, ...VERBS.map((verb) => verb.toUpperCase().replaceAll('\\S', '\\s'))].join('|')})\b`,
);
const NAME = String.raw`((?:["\`[]?[\w-]+["\`\]]?\.)?["\`[]?[\w-]+["\`\]]?)`;
const WRITES = new RegExp(
  String.raw`\b(?:insert\s+(?:ignore\s+)?into|replace\s+into|merge\s+into|update(?:\s+only)?(?=\s+[^;]*?\bset\b)|delete\s+from(?:\s+only)?|truncate(?:\s+table)?)\s+${NAME}`,
  'gi',
);
/** What stands before a parenthesis is a function. */
const READS = new RegExp(String.raw`\b(?:from|join)\s+(?:only\s+)?${NAME}(?![\w$]*\s*\()`, 'gi');
const CTE = /(?:\bwith|\brecursive|,)\s+(["\w]+)(?:\s*\([^()]*\))?\s+as\s+(?:not\s+|materialized\s+)*\(/gi;
const NO_TABLE =
  /^(?:set|select|values|lateral|unnest|only|where|of|skip|nowait|generate_series|json\w*|information_schema|pg_\w+|dual|the|an?|your|this|that|all|any|each)$/i;

/**
 * Tables that a statement reads and writes, as far as its words say it; names that are put together when the program runs
 * (`${…}`) are left out. No parser: dialects differ, and half of a statement is often missing.
 */
export function sqlTables(text: string): readonly SqlTable[] {
  if (!STATEMENT.test(text)) return [];
  const bare = withoutComments(text)
    .replace(/'(?:[^']|'')*'/g, "''")
    // FROM is a word of these functions and of `is distinct from`; UPDATE one of locks and of `on conflict`.
    .replace(/\b(?:extract|substring|trim|overlay)\s*\([^()]*\)/gi, ' ')
    .replace(
      /\bdistinct\s+from\b|\bfor\s+(?:no\s+key\s+)?update\b|\bdo\s+update\b|\bon\s+update\b|\bkey\s+update\b/gi,
      ' ',
    );
  const named = new Set([...bare.matchAll(CTE)].map(([, name = '']) => plain(name)));
  const written = tablesIn(bare, WRITES, named);
  const read = tablesIn(bare.replace(/\bdelete\s+from\b/gi, 'delete'), READS, named);
  return [
    ...[...written].map((table) => ({ table, effect: 'write' as const })),
    ...[...read].map((table) => ({ table, effect: 'read' as const })),
  ];
}

/** A statement without what it says to people. */
export function withoutComments(statement: string): string {
  return statement.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, ' ');
}

function tablesIn(text: string, pattern: RegExp, named: ReadonlySet<string>): ReadonlySet<string> {
  const tables = [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: name = '' }) => {
    const table = plain(name);
    const rest = text.slice(index + whole.length);
    return /^["`\].$]*\{/.test(rest) || named.has(table) || !isTable(table) ? [] : [table];
  });
  return new Set(tables);
}

function isTable(name: string): boolean {
  return name.split('.').every((part) => /[a-z]/i.test(part) && !NO_TABLE.test(part));
}

/** Without quotes, and without the schema that stands for none. */
function plain(name: string): string {
  return name.replaceAll(/["`[\]]/g, '').replace(/^(?:public|dbo)\./, '');
}
