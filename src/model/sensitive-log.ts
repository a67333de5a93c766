import type { Place } from './place.ts';

/** A log call that writes something that should not be in a log, by what it is named in the code. */
export interface SensitiveLog extends Place {
  readonly kind: 'secret' | 'personal';
  /** As it is named: `user.password`, `STRIPE_SECRET_KEY`. */
  readonly what: string;
  readonly symbol: string;
  readonly service: string | null;
  readonly via: string;
}
