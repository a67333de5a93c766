import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { ts } from 'ts-morph';

/** What one call wrote, and where it stands: `apps/api/src/main.ts:12`. */
export interface RanCall {
  readonly line: string;
  readonly place: string;
}

type Logger = Readonly<Record<string, (...values: readonly unknown[]) => void>>;

interface Running {
  /** The example's own way to make a logger. */
  readonly createLogger: (...values: readonly unknown[]) => Logger;
  readonly console: object;
  /** What was written since the last question. */
  readonly taken: () => string;
}

/**
 * Runs each log call of the TypeScript below a folder by itself: its own arguments, with stand-ins for the names that
 * stand around it, through the logger that its file makes.
 */
export function runLogCalls(root: URL, { createLogger, console: keptConsole, taken }: Running): readonly RanCall[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(?:^|\/)(?:docs|node_modules|__mocks__)\/|\.test\.ts$/.test(file),
  );
  return files.toSorted().flatMap((file) => {
    const text = readFileSync(fileURLToPath(new URL(file, root)), 'utf8');
    const [, made = "('example')"] = /createLogger(\([^)]*\))/.exec(text) ?? [];
    return logCallsIn(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)).map(({ code, line }) => {
      runWith({ createLogger, console: keptConsole }, `const logger = createLogger${made};\n${code}`);
      return { line: taken().trim(), place: `${file}:${line}` };
    });
  });
}

function runWith(known: Readonly<Record<string, unknown>>, code: string): void {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  runInContext(outputText, createContext(scope(known)));
}

function logCallsIn(source: ts.SourceFile): readonly { readonly code: string; readonly line: number }[] {
  const found: { code: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:this\.)?(?:logger|console)\.\w+$/.test(node.expression.getText()))
      found.push({
        code: node.getText().replace(/^this\./, ''),
        line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      });
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** Names that a call uses: of the platform as they are, of its file as something with values. */
function scope(known: Readonly<Record<string, unknown>>): object {
  return new Proxy(
    {},
    {
      has: () => true,
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        if (name in known) return known[name];
        if (name in globalThis) return Reflect.get(globalThis, name);
        return /err|reason/i.test(name) ? new Error('it broke') : standIn(name);
      },
    },
  );
}

/** Reads as its name, and has whatever is asked of it. */
function standIn(name: string): object {
  return new Proxy(
    {},
    {
      get: (_, key) => {
        if (key === Symbol.toPrimitive || key === 'toString' || key === 'toJSON') return () => name;
        if (key === 'map') return () => [`${name}-1`, `${name}-2`];
        return typeof key === 'string' ? standIn(key) : undefined;
      },
    },
  );
}

/** A console that hands on what it gets, as it would print it. */
export function handingConsole(write: (text: string) => void): object {
  const log = (...values: readonly unknown[]): void => write(format(...values));
  return { log, info: log, warn: log, error: log, debug: log };
}
