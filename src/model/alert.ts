import type { Place } from './place.ts';

/** An alert that a file of the repository sets up in a monitoring system. */
export interface Alert extends Place {
  /** As the file calls it, placeholders as written. */
  readonly name: string;
  readonly tool:
    | 'Prometheus'
    | 'Grafana'
    | 'Datadog'
    | 'CloudWatch'
    | 'Google Cloud Monitoring'
    | 'New Relic'
    | 'Azure Monitor';
  /** As the file calls it: `critical`, `P1`; null where it says none. */
  readonly severity: string | null;
  /** Address or path of the runbook; null where none is named. */
  readonly runbook: string | null;
  /** A link may be there that nothing calls a runbook, or in a text that is put together elsewhere; left out where neither is. */
  readonly undecided?: true;
  /** The file of the repository that the link leads to; left out where it leads out of it. `null` where that file is not there. */
  readonly page?: string | null;
  readonly service: string | null;
}

/** What one file says of an alert. */
export type WrittenAlert = Omit<Alert, 'service' | 'page'>;
