import { pino, type Logger } from 'pino';

export type { Logger } from 'pino';

const secretPaths = [
  'password',
  '*.password',
  'token',
  '*.token',
  'req.headers.authorization',
  'req.headers.cookie',
  'req.headers["x-admin-token"]',
  'req.headers["stripe-signature"]',
];

export const rootLogger: Logger = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { service: process.env.SERVICE_NAME ?? 'unknown' },
  redact: { paths: secretPaths, censor: '[redacted]' },
});

/** A child logger per module, so that a log line says which part of the service wrote it. */
export function createLogger(module: string, bindings: Record<string, unknown> = {}): Logger {
  return rootLogger.child({ module, ...bindings });
}
