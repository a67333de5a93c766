/** How bad a line says it is; names of libraries and own functions come down to these four. */
export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

const WORDS: readonly (readonly [LogLevel, ReadonlySet<string>])[] = [
  ['error', new Set(['error', 'err', 'fatal', 'critical', 'crit', 'alert', 'emerg', 'panic', 'exception', 'failure'])],
  ['warn', new Set(['warn', 'warning', 'wrn'])],
  ['debug', new Set(['debug', 'verbose', 'trace', 'silly', 'dbg'])],
  ['info', new Set(['info', 'log', 'notice', 'http', 'success', 'succeed', 'start', 'inf'])],
];

/** `warn`, `WARNING`, `logRequestError`: the worst that a name says; null where it says nothing. */
export function logLevelOf(name: string): LogLevel | null {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return WORDS.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? null;
}

/** Numbers as pino and bunyan write them. */
export function logLevelOfNumber(level: number): LogLevel | null {
  if (level >= 50) return 'error';
  if (level >= 40) return 'warn';
  if (level >= 30) return 'info';
  return level >= 10 ? 'debug' : null;
}
