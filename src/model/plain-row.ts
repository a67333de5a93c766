import type { Place } from './place.ts';

export interface OverrideRow extends Place {
  readonly kind:
    | 'feature-flag'
    | 'kill-switch-env'
    | 'approval-step'
    | 'admin-action'
    | 'manual-retry'
    | 'pause-resume'
    | 'maintenance-mode';
  readonly what: string;
}

export interface PlainRow extends Place {
  readonly what: string;
}
