import type { Slot } from './entry-uses.ts';

/** What an entry of the catalogue says about metrics, traces, error reports, health checks and alerts. Pure data. */

export interface ObservabilityUse {
  readonly path: string;
  readonly kind: 'metrics' | 'tracing' | 'error-reporting' | 'health-check' | 'alerting';
  readonly what: string;
  /** Once it is set up it watches what goes through libraries without further calls. */
  readonly automatic?: boolean;
  /** Of alerts: messages to a chat, which may be about anything. */
  readonly chat?: boolean;
}

/** An option that makes a library watch or log: `Sentry.init({ beforeSend, enableLogs: true })`. */
export interface SignalOptionUse {
  /** The call that takes the option. */
  readonly path: string;
  readonly option: Slot;
  readonly kind: ObservabilityUse['kind'] | 'logger';
  readonly what: string;
}
